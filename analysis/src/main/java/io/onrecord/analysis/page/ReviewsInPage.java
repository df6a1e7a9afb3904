package io.onrecord.analysis.page;

import io.onrecord.events.Article;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The review markup of a page, verbatim.
final class ReviewsInPage {

    private static final String TYPE = "ClaimReview";
    private static final int MAX = 50;
    private static final int LONGEST = 100_000;

    private ReviewsInPage() {}

    static List<Article.Review> of(Document page) {
        List<Article.Review> reviews = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            add(Article.Review.Syntax.JSON_LD, script.data(), reviews);
        }
        for (Element item : page.select("[itemscope][itemtype$=/" + TYPE + "]")) {
            add(Article.Review.Syntax.MICRODATA, item.outerHtml(), reviews);
        }
        return List.copyOf(reviews);
    }

    private static void add(
            Article.Review.Syntax syntax, String text, List<Article.Review> reviews) {
        if (text.contains(TYPE) && text.length() <= LONGEST && reviews.size() < MAX) {
            reviews.add(new Article.Review(syntax, text.strip()));
        }
    }
}
