package io.onrecord.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Block.Kind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String PARAGRAPH =
            "The council of Orle voted on Tuesday to close the old bridge, which carries nine"
                    + " thousand cars a day, and to build a new one, two streets to the north. ";

    private static final String PAGE =
            """
            <!doctype html><html lang="en-GB"><head><title>Bridge to close | Orle Courier</title>
            <link rel="canonical" href="https://courier.example/bridge">
            <meta property="og:title" content="Orle’s old bridge to close">
            <meta property="article:published_time" content="2031-02-03T10:00:00+01:00">
            <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Pelle Lind"},{"name":"Ada Moreno"}]}</script>
            <script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"x"}</script>
            </head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
            <article><h1>Orle’s old bridge to close</h1>
            <p>PPP</p><p>Advertisement</p><p>“It is time,” said the mayor.</p>
            <h2>What comes next</h2><p>PPP</p>
            <blockquote><p>We shall not be moved, and neither shall the bridge, whatever they say in the council.</p></blockquote>
            <div class="social-embed"><blockquote class="twitter-tweet"><p>Not one stone of it. Not one.</p>&mdash; Ada Moreno (@adamoreno) <a href="https://x.example/1">February 2, 2031</a></blockquote></div>
            <p>PPP</p><p>(Image credit: Pelle Lind)</p><p>PPP</p></article>
            <footer>All rights reserved</footer></body></html>\
            """
                    .replace("PPP", PARAGRAPH.repeat(2));

    private final Page page =
            new PageReader().read(PAGE, URI.create("https://www.courier.example/bridge?a=1"));

    private List<String> words(Kind kind) {
        return page.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(page.text()))
                .toList();
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(page.text())
                .contains(
                        "north.\n\n“It is time,” said the mayor.\n\nWhat comes next\n\nThe council");
    }

    @Test
    void saysWhatEachBlockIs() {
        assertThat(words(Kind.HEADING)).containsExactly("What comes next");
        assertThat(words(Kind.BLOCKQUOTE)).hasSize(1);
        assertThat(words(Kind.PARAGRAPH)).contains("“It is time,” said the mayor.");
    }

    @Test
    void keepsAnEmbeddedPostWithItsAuthorAndDate() {
        Article.Block post =
                page.blocks().stream()
                        .filter(block -> block.kind() == Kind.POST)
                        .findFirst()
                        .orElseThrow();
        assertThat(post.span().of(page.text())).startsWith("Not one stone of it. Not one.");
        assertThat(post.author()).isEqualTo("Ada Moreno (@adamoreno)");
        assertThat(post.date()).isEqualTo("February 2, 2031");
    }

    @Test
    void leavesOutWhatBelongsToTheSite() {
        assertThat(page.text())
                .doesNotContain(
                        "Advertisement", "Image credit", "Home", "All rights", "old bridge to");
    }

    @Test
    void readsTheFactsOfTheArticle() {
        assertThat(page.headline()).isEqualTo("Orle’s old bridge to close");
        assertThat(page.byline()).isEqualTo("Pelle Lind, Ada Moreno");
        assertThat(page.published()).isEqualTo("2031-02-03T10:00:00+01:00");
        assertThat(page.language()).isEqualTo("en-GB");
        assertThat(page.canonical()).isEqualTo(URI.create("https://courier.example/bridge"));
    }

    @Test
    void keepsReviewMarkupAsItStands() {
        assertThat(page.reviews())
                .containsExactly(
                        new Article.Review(
                                Article.Review.Syntax.JSON_LD,
                                "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"x\"}"));
    }

    @Test
    void findsTheArticleInAPageThatIsOneForm() {
        String wrapped =
                PAGE.replace("<article>", "<form><div>").replace("</article>", "</div></form>");
        assertThat(new PageReader().read(wrapped, null).text()).contains("“It is time,”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no markup at all",
                "<",
                "<html><body></body></html>",
                "<p><p><blockquote class=twitter-tweet><div>",
                "<script type='application/ld+json'>{{{",
                "<html lang='!!'><link rel=canonical href='not an address'>",
                "\u0000<b>\ud83d</b>"
            })
    void readsWhateverItIsGiven(String html) {
        Page read = new PageReader().read(html, null);
        assertThat(read.blocks())
                .allSatisfy(block ->
                        assertThat(block.span().end()).isLessThanOrEqualTo(read.text().length()));
    }

    @Timeout(60)
    @Test
    void staysWithinItsBoundOnDeepNesting() {
        String deep = "<div>".repeat(200_000) + PARAGRAPH;
        assertThat(new PageReader().read(deep, null).text().length()).isLessThan(deep.length());
    }
}
