/// How well quotes are brought together with rated claims, and how fast.
///
/// [MatchingEvaluation] is the entrance to the first: it takes query and claim sets, runs what
/// `onrecord match` runs, and prints each figure with its interval, beside [PlainBm25] in the same
/// run.
@NullMarked
package io.onrecord.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
