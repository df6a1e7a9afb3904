package io.onrecord.analysis.page;

import io.onrecord.events.Article;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an article out of its web page. It fetches nothing and runs nothing.
public final class PageReader {

    /// Longer pages are read up to here.
    public static final int MAX_CHARS = 10 * 1024 * 1024;

    /// Elements nested deeper become siblings.
    private static final int DEEPEST = 256;

    /// @param url where the page was fetched, to resolve what is relative
    public Page read(String html, @Nullable URI url) {
        String bounded = html.length() > MAX_CHARS ? html.substring(0, MAX_CHARS) : html;
        String base = url == null ? "" : url.toString();
        Document page = Jsoup.parse(bounded, base, Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = PageFacts.of(page);
        Blocks blocks = Blocks.of(MainText.of(page), facts);
        return new Page(
                blocks.text(),
                facts.headline(),
                facts.byline(),
                facts.published(),
                facts.language(),
                facts.canonical(),
                blocks.blocks(),
                ReviewsInPage.of(page));
    }

    /// Reads markup that is an article's body and nothing else, as agencies send it: no line of it
    /// is taken for the site's.
    public Fragment readFragment(String html) {
        String bounded = html.length() > MAX_CHARS ? html.substring(0, MAX_CHARS) : html;
        Document page = Jsoup.parse(bounded, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Blocks blocks = Blocks.of(page.body());
        return new Fragment(blocks.text(), blocks.blocks());
    }

    /// @param blocks spans of `text`
    public record Fragment(String text, List<Article.Block> blocks) {

        public Fragment {
            blocks = List.copyOf(blocks);
        }
    }
}
