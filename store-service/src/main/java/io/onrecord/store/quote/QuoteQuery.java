package io.onrecord.store.quote;

import io.onrecord.events.Quote;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which quotes are asked for; what is open matches every quote.
///
/// @param speaker a name, in any spelling that leads to the same name key
public record QuoteQuery(
        @Nullable String speaker, @Nullable String articleId, Optional<Quote.Kind> kind) {}
