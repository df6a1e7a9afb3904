/// Quotes as they are asked for: [QuoteResource] answers, [QuoteRepository] knows the rows that are
/// shown, [QuoteItem] is a quote with the article that it stands in.
@NullMarked
package io.onrecord.store.quote;

import org.jspecify.annotations.NullMarked;
