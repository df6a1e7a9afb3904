/// The saying of a quote: when, where, through which medium, at which occasion and to whom.
///
/// [SayingReader] is the entrance: made once for an article, asked once for each quote. [Clause]
/// cuts out the words around the cue that tell of the saying, [ClauseReader] reads them as chains
/// of [Adjunct]s, each of which is one rule in one file. The words of English stand in the resource
/// `english.txt`.
@NullMarked
package io.onrecord.analysis.saying;

import org.jspecify.annotations.NullMarked;
