package io.onrecord.store.verdict;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.article.ArticleSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A verdict as the contract has it, and the articles of its evidence, each once.
public record VerdictItem(@JsonUnwrapped Verdict verdict, List<ArticleSummary> articles) {

    public VerdictItem {
        articles = List.copyOf(articles);
    }

    /// @param known by article id
    static VerdictItem of(Verdict verdict, Map<String, ArticleSummary> known) {
        return new VerdictItem(
                verdict,
                verdict.evidence().stream()
                        .map(Evidence::articleId)
                        .distinct()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
