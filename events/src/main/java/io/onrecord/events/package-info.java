/// The contract between the services, and all they share: events, topics, ids, JSON.
///
/// An [Article] comes out of ingest; [Quote]s and [Finding]s, closed by an [ArticleRead], come out
/// of extract; [Verdict]s and [PublishedRating]s come out of store. [Event] lists them, [Topics]
/// says where each travels, [EventCodec] turns one into a Kafka record's key, headers and value,
/// and [Ids] is the only place where an id is made.
///
/// Fields may be added, never renamed or removed. A reader ignores fields that it does not know,
/// and reads an enum value that it does not know as `UNKNOWN`.
@NullMarked
package io.onrecord.events;

import org.jspecify.annotations.NullMarked;
