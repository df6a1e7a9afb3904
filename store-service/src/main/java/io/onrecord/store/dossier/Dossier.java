package io.onrecord.store.dossier;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.verdict.VerdictItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article with all that is shown of it.
///
/// @param status of its newest version
/// @param versions that are known, newest first
/// @param article the version that `quotes` point into: the one that was read last, or the newest
///   while none was read; absent when the article may not be used
/// @param differences from each version to the next, newest first; empty when the article may not
///   be used. Of more than 20 versions the newest are compared
/// @param quotes that are shown, in the order of the text
/// @param verdicts that rest on it and are active, newest first
public record Dossier(
        String id,
        Article.Status status,
        List<Version> versions,
        @Nullable Article article,
        List<Difference> differences,
        List<QuoteItem> quotes,
        List<VerdictItem> verdicts) {

    public Dossier {
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
        quotes = List.copyOf(quotes);
        verdicts = List.copyOf(verdicts);
    }

    /// A version that is known.
    public record Version(ArticleVersion version, Article.Status status) {}
}
