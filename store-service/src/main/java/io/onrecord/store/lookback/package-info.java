/// Quotes and ratings that have not met yet.
///
/// The reader of an article matches its quotes against the ratings that it knows. What it cannot
/// know is left to this store, as requests written in the transaction that makes them necessary: a
/// rating that comes after the quotes, and a reading that comes after a rating which its reader had
/// not seen. All of them are written under the settling lock: of a quote and a rating, whichever is
/// settled last finds the other. [LookBack] answers them: [Candidates] finds in the database what
/// has [EnoughOf] a claim's words, and [io.onrecord.analysis.match.Repeats] judges. Which words
/// those are is the matcher's to say; [TellingUpkeep] writes those of rows that an earlier release
/// wrote.
@NullMarked
package io.onrecord.store.lookback;

import org.jspecify.annotations.NullMarked;
