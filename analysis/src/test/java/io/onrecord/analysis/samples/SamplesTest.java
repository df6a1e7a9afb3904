package io.onrecord.analysis.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.samples.Expected.ExpectedQuote;
import io.onrecord.events.Article.Block;
import io.onrecord.events.ArticleSubmission;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are what they say: whatever is expected of a text stands in it.
class SamplesTest {

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    @Test
    void enoughOfThemStandForAFewWeeksOfNews() {
        Set<String> outlets =
                samples().map(sample -> sample.article().source()).collect(Collectors.toSet());

        assertThat(Sample.all()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(outlets)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(domain -> assertThat(domain).endsWith(".example"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothFilesNameTheSameArticlesInTheSameOrder(Sample sample) {
        assertThat(sample.article().uri()).isEqualTo(sample.expected().uri());
        assertThat(sample.article().version()).isEqualTo(sample.expected().version());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void quotesStandInTheTextInTheirOrder(Sample sample) {
        int from = 0;
        for (ExpectedQuote quote : sample.expected().quotes()) {
            List<String> words = quote.words();
            int start = sample.text().indexOf(words.getFirst(), from);
            assertThat(start).as(words.getFirst()).isNotNegative();
            from = start;
            for (String part : words) {
                int place = sample.text().indexOf(part, start);
                assertThat(place).as(part).isNotNegative();
                start = place + part.length();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordsOfVerdictsStandInTheText(Sample sample) {
        Expected expected = sample.expected();
        Stream.concat(
                        expected.verdicts().stream().map(Expected.ExpectedVerdict::words),
                        expected.never().verdicts().stream().map(Expected.NoVerdict::words))
                .filter(Objects::nonNull)
                .forEach(words -> assertThat(sample.text()).contains(words));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatRepeatsNamesASampleThatRates(Sample sample) {
        sample.expected().verdicts().stream()
                .map(Expected.ExpectedVerdict::rated)
                .filter(Objects::nonNull)
                .forEach(rated ->
                        assertThat(samples())
                                .anyMatch(other -> other.expected().uri().equals(rated)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordsThatNobodySaysAreNoPartOfAQuoteThatIsExpected(Sample sample) {
        for (String words : sample.expected().never().quotes()) {
            assertThat(sample.expected().quotes())
                    .noneMatch(quote -> quote.words().contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void blocksLieInTheTextWithoutOverlap(Sample sample) {
        int end = 0;
        for (Block block : sample.article().blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            String words = block.span().of(sample.text());
            assertThat(words).isNotBlank().isEqualTo(words.strip());
            end = block.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void embeddedPostsAreBlocksOfTheirOwn(Sample sample) {
        List<Expected.Post> posts =
                sample.article().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.POST)
                        .map(block -> post(sample, block))
                        .toList();

        assertThat(posts)
                .isEqualTo(Objects.requireNonNullElse(sample.expected().posts(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyArticleSaysWhoPublishedItWhenAndWhere(Sample sample) {
        ArticleSubmission article = sample.article();

        assertThat(Stream.of(article.source(), article.sourceName(), article.headline()))
                .doesNotContainNull();
        assertThat(article.url()).isNotNull();
        assertThat(article.publishedAt()).isNotNull();
        assertThat(sample.expected().shows()).isNotBlank();
    }

    private static Expected.Post post(Sample sample, Block block) {
        return new Expected.Post(
                Objects.requireNonNull(block.author()),
                Objects.requireNonNull(block.date()),
                block.span().of(sample.text()));
    }
}
