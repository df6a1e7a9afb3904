/// What is shown follows from what is stored.
///
/// [Settling] runs inside the intake's transaction, under one lock for the whole database, for the
/// articles that the transaction touched. [ShownQuotes] and [StandingFindings] bring the marks of
/// visibility in line with the view `current_reading`; [SharedAssertions] and [SilentCorrections]
/// add what only several articles, or several versions of one, show; [VerdictStates] asks
/// [io.onrecord.analysis.verdict.Settlement] for the state of each verdict that this touches, and
/// writes it with all that follows: its history, [RatingsInForce], the outbox, the stream, and the
/// requests to look back. Everything is a function of the stored rows, so the order in which they
/// came leaves no trace.
@NullMarked
package io.onrecord.store.settling;

import org.jspecify.annotations.NullMarked;
