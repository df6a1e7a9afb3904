package io.onrecord.analysis.page;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Finds the element that holds the article: by Readability, and where that fails or finds next to
/// nothing, by the page's own markup.
final class MainText {

    /// Text shorter than this may be a notice about cookies.
    private static final int SHORT = 400;

    /// Elements that never belong to an article.
    private static final String NOISE =
            "script, style, noscript, nav, footer, button, select, textarea, iframe, svg, template,"
                    + " [aria-hidden=true], [hidden], [role=navigation], [role=complementary]";

    /// Some sites wrap the whole page in a form.
    private static final int PARAGRAPHS_OF_A_PAGE = 3;

    private MainText() {}

    /// Readability's work grows with the square of the nodes that it must take out.
    private static final int MOST_NODES = 40_000;

    private static final int DEEPEST = 120;

    static Element of(Document page) {
        Element read = isOrdinary(page) ? byReadability(page) : new Element("div");
        if (read.text().length() >= SHORT) {
            return read;
        }
        Element marked = byMarkup(page);
        return marked.text().length() > read.text().length() ? marked : read;
    }

    private static boolean isOrdinary(Document page) {
        int nodes = 0;
        int depth = 0;
        Node node = page;
        while (node != null && depth <= DEEPEST && nodes <= MOST_NODES) {
            nodes++;
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = node.parent();
                depth--;
            }
            node = node == null ? null : node.nextSibling();
        }
        return node == null;
    }

    private static Element byReadability(Document page) {
        Document copy = prepared(page);
        try {
            Element content = new Readability4J(page.baseUri(), copy).parse().getArticleContent();
            return content == null ? new Element("div") : content;
        } catch (RuntimeException e) {
            // It throws on markup that it did not expect; the page's own markup is left to ask.
            return new Element("div");
        }
    }

    private static Document prepared(Document page) {
        Document copy = page.clone();
        EmbeddedPost.flatten(copy);
        copy.select("form").stream()
                .filter(form -> form.select("p").size() >= PARAGRAPHS_OF_A_PAGE)
                .forEach(Element::unwrap);
        return copy;
    }

    private static Element byMarkup(Document page) {
        Document copy = prepared(page);
        copy.select(NOISE).remove();
        for (String place : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Element longest = new Element("div");
            for (Element element : copy.select(place)) {
                longest = element.text().length() > longest.text().length() ? element : longest;
            }
            if (longest.text().length() >= SHORT) {
                return longest;
            }
        }
        return copy.body();
    }
}
