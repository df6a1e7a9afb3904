package io.onrecord.analysis.quote;

/// One correction of an attribution that the models made, for a reason that the words around it
/// show. The mends stand in order in [Mends].
@FunctionalInterface
interface Mend {

    /// The attribution itself when there is nothing to mend.
    Attribution mended(Attribution attribution, Scene scene);
}
