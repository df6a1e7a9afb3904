package io.onrecord.store.quote;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onrecord.events.Quote;
import io.onrecord.store.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/// A quote as the contract has it, and the article that it stands in.
public record QuoteItem(@JsonUnwrapped Quote quote, @Nullable ArticleSummary article) {}
