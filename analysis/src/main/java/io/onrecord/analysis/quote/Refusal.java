package io.onrecord.analysis.quote;

/// One reason for which words are no quotation, though a model or a rule takes them for one. The
/// refusals stand in [Refusals].
@FunctionalInterface
interface Refusal {

    boolean refuses(Read read, Scene scene);
}
