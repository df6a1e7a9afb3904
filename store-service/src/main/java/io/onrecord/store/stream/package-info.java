/// Verdicts and quotes as they are committed, pushed to whoever listens: `GET /v1/stream`.
///
/// The table `stream` is the log: its positions become visible in their order, so that whoever has
/// read up to one has missed none before. An id on the wire ([StreamId]) is a position and the
/// epoch of the log; a [Beginning] says whether a client can go on behind the one that it has.
/// [StreamEntries] reads the log, [Tail] keeps its newest stretch in memory for all subscribers of
/// this instance, and a [Subscription] is pulled by its client: it takes what comes next from the
/// tail, or from the table when the client is farther behind. An [EventWriter] puts each stretch on
/// the wire at once. No subscriber has a buffer of its own, so a slow one costs nothing but itself;
/// [Subscribers] drops it after a while.
@NullMarked
package io.onrecord.store.stream;

import org.jspecify.annotations.NullMarked;
