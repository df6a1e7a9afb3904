package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.Article;
import io.onrecord.events.RatingClass;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class ReviewMarkupTest {

    private final RatingReader reader = new RatingReader();

    private List<RatingFound> read(Article.Review review) {
        return reader.read(Articles.of(Articles.PLUMBLINE, "", List.of(review)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // as it should be
                """
                {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"Rents fell by a third.",
                 "author":{"@type":"Organization","name":"Plumbline","url":"https://www.plumbline.example/"},
                 "itemReviewed":{"@type":"Claim","datePublished":"2031-01-31","author":{"@type":"Person","name":"Ada Moreno"}},
                 "reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"5","worstRating":"1","alternateName":"False"}}\
                """,
                // in a graph, the types and the author as lists
                """
                {"@graph":[{"@type":"WebPage"},{"@type":["Review","ClaimReview"],"claimReviewed":"Rents fell by a third.",
                 "author":[{"name":"Plumbline","url":"https://plumbline.example"}],
                 "itemReviewed":{"datePublished":"2031-01-31T08:00:00Z","author":[{"name":"Ada Moreno"}]},
                 "reviewRating":{"alternateName":"False"}}]}\
                """,
                // in a list, the rating a string
                """
                [{"@type":"ClaimReview","claimReviewed":"Rents fell by a third.","reviewRating":"False",
                 "author":{"url":"//plumbline.example/x"},"itemReviewed":{"datePublished":"2031-01-31","author":"Ada Moreno"}}]\
                """,
                // commas too many, a remark in front
                """
                // <![CDATA[
                {"@type":"ClaimReview",,"claimReviewed":"Rents fell by a third.",
                 "author":{"name":"Plumbline","url":"https://plumbline.example",},
                 "itemReviewed":{"datePublished":"2031-01-31","author":{"name":"Ada Moreno"}},
                 "reviewRating":{"ratingValue":"False"},}\
                """,
            })
    void readsMarkupHoweverItIsWritten(String json) {
        RatingFound found = read(Articles.jsonLd(json)).getFirst();
        assertThat(found.claim().value()).isEqualTo("Rents fell by a third.");
        assertThat(found.label().value()).isEqualTo("False");
        assertThat(found.ratingClass()).isEqualTo(RatingClass.FALSE);
        assertThat(found.claimant().value()).isEqualTo("Ada Moreno");
        assertThat(found.date().value()).isEqualTo("2031-01-31");
        assertThat(found.reviewer().domain()).isEqualTo("plumbline.example");
        assertThat(found.own()).isTrue();
    }

    @Test
    void readsUnescapedQuotationMarks() {
        String json =
                """
                {"@type":"ClaimReview","claimReviewed":"Says "rents fell", and "nobody", not even one, moved.",
                 "reviewRating":{"alternateName":"Mostly "false""},"author":{"name":"Plumbline"}}\
                """;
        RatingFound found = read(Articles.jsonLd(json)).getFirst();
        assertThat(found.claim().value())
                .isEqualTo("Says \"rents fell\", and \"nobody\", not even one, moved.");
        assertThat(found.label().value()).isEqualTo("Mostly \"false\"");
    }

    @Test
    void showsTheWordsAsTheyStandInTheMarkup() {
        String json =
                "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"R\\u00e9nts &amp; fees\\nfell.\","
                        + "\"reviewRating\":{\"alternateName\":\"False\"}}";
        Printed claim = read(Articles.jsonLd(json)).getFirst().claim();
        assertThat(claim.value()).isEqualTo("Rénts & fees fell.");
        assertThat(claim.passage().words()).isEqualTo("R\\u00e9nts &amp; fees\\nfell.");
        assertThat(claim.passage().span().of(json)).isEqualTo(claim.passage().words());
        assertThat(claim.passage().part()).isEqualTo("reviews/0");
    }

    @Test
    void neverTakesANumberForALabel() {
        String json =
                """
                {"@type":"ClaimReview","claimReviewed":"Rents fell.","reviewRating":{"ratingValue":1,"bestRating":5,"worstRating":1}}\
                """;
        RatingFound found = read(Articles.jsonLd(json)).getFirst();
        assertThat(found.label()).isNull();
        assertThat(found.numeric()).isEqualTo(1);
    }

    @Test
    void flagsANumberThatContradictsTheLabel() {
        String json =
                """
                {"@type":"ClaimReview","claimReviewed":"Rents fell.","reviewRating":{"ratingValue":5,"bestRating":5,"worstRating":1,"alternateName":"False"}}\
                """;
        assertThat(read(Articles.jsonLd(json)).getFirst().numericConflicts()).isTrue();
    }

    @Test
    void neverTakesTheReviewerForTheClaimant() {
        String json =
                """
                {"@type":"ClaimReview","claimReviewed":"Rents fell.","author":{"name":"Plumbline"},
                 "itemReviewed":{"author":{"name":"PLUMBLINE"}},"reviewRating":{"alternateName":"False"}}\
                """;
        assertThat(read(Articles.jsonLd(json)).getFirst().claimant()).isNull();
    }

    @Test
    void readsMicrodata() {
        String html =
                """
                <div itemscope itemtype="https://schema.org/ClaimReview">
                 <span itemprop="claimReviewed">Rents fell by a third.</span>
                 <div itemprop="author" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Plumbline"></div>
                 <div itemprop="itemReviewed" itemscope><div itemprop="author" itemscope><span itemprop="name">Ada Moreno</span></div></div>
                 <div itemprop="reviewRating" itemscope><b itemprop="alternateName">Mostly True</b></div></div>\
                """;
        RatingFound found = read(Articles.microdata(html)).getFirst();
        assertThat(found.claim().value()).isEqualTo("Rents fell by a third.");
        assertThat(found.claimant().value()).isEqualTo("Ada Moreno");
        assertThat(found.ratingClass()).isEqualTo(RatingClass.MOSTLY_TRUE);
        assertThat(found.label().passage().words())
                .isEqualTo("<b itemprop=\"alternateName\">Mostly True</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // values in attributes, a date in `time`, addresses in links
                """
                <article itemscope itemtype="http://schema.org/ClaimReview"><meta itemprop="claimReviewed" content="Rents fell by a third.">
                 <span itemprop="author" itemscope><meta itemprop="name" content="Plumbline"><link itemprop="url" href="https://plumbline.example/"></span>
                 <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim"><time itemprop="datePublished" datetime="2031-01-31">last week</time>
                  <p itemprop="author" itemscope><i itemprop="name">Ada Moreno</i></p></div>
                 <div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="1"><meta itemprop="alternateName" content="False"></div></article>
                """,
                // inside another item, the type beside others, two names for one value
                """
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Rents</h1>
                <div itemprop="review" itemscope itemtype="https://schema.org/ClaimReview https://schema.org/Review">
                 <q itemprop="name claimReviewed">Rents fell by a third.</q><b itemprop="author" itemscope><b itemprop="name">Plumbline</b></b>
                 <i itemprop="itemReviewed" itemscope><i itemprop="datePublished">2031-01-31</i><i itemprop="author" itemscope><i itemprop="name">Ada Moreno</i></i></i>
                 <i itemprop="reviewRating" itemscope><i itemprop="alternateName">False</i></i></div></div>
                """,
                // tags that nobody closes
                """
                <div itemscope itemtype=https://schema.org/ClaimReview><p itemprop=claimReviewed>Rents fell by a third.<p itemprop=author itemscope><span itemprop=name>Plumbline</span>
                <div itemprop=itemReviewed itemscope><meta itemprop=datePublished content=2031-01-31><div itemprop=author itemscope><span itemprop=name>Ada Moreno</span></div></div>
                <div itemprop=reviewRating itemscope><span itemprop=alternateName> False </span></div>
                """,
            })
    void readsMicrodataHoweverItIsWritten(String html) {
        RatingFound found = read(Articles.microdata(html)).getFirst();
        assertThat(found.claim().value()).isEqualTo("Rents fell by a third.");
        assertThat(found.label().value()).isEqualTo("False");
        assertThat(found.ratingClass()).isEqualTo(RatingClass.FALSE);
        assertThat(found.claimant().value()).isEqualTo("Ada Moreno");
        assertThat(found.date().value()).isEqualTo("2031-01-31");
        assertThat(found.reviewer().domain()).isEqualTo("plumbline.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a number, and no label
                """
                <div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">Rents fell.</p>
                 <p itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"></p></div>
                """,
                // a review of something else
                """
                <div itemscope itemtype="https://schema.org/Review"><p itemprop="claimReviewed">Rents fell.</p>
                 <p itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></p></div>
                """,
                // no claim
                """
                <div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></p></div>
                """,
                // the label of another item
                """
                <div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">Rents fell.</p>
                 <p itemprop="isPartOf" itemscope><b itemprop="alternateName">False</b></p></div>
                """,
            })
    void findsNoLabelInMicrodataThatPrintsNone(String html) {
        assertThat(read(Articles.microdata(html)))
                .allSatisfy(found -> assertThat(found.label()).isNull());
    }
}
