package io.onrecord.analysis.page;

import io.onrecord.events.Article;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as its page shows it.
///
/// @param text the main text; paragraphs are parted by a blank line
/// @param published ISO 8601, as far as the page gives it
/// @param canonical the page's own address for itself
/// @param blocks spans of `text`
public record Page(
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable URI canonical,
        List<Article.Block> blocks,
        List<Article.Review> reviews) {

    public Page {
        blocks = List.copyOf(blocks);
        reviews = List.copyOf(reviews);
    }
}
