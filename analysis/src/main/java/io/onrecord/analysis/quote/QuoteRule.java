package io.onrecord.analysis.quote;

import java.util.Optional;

/// One way of telling from the words around a quotation who said it. The rules stand in order in
/// [QuoteRules]; the first that answers wins.
@FunctionalInterface
interface QuoteRule {

    Optional<Attribution> attribute(Marked marked, Scene scene);
}
