/// Anything that a newsroom emits becomes one Article per article and version.
///
/// `http` takes pushes and puts them into the topic `inbox`, where others write too; `inbox` reads
/// that topic. `feed` follows what publishers put into feeds, fetches it (`fetch`) and pushes it
/// the same way. `submission` says whether a push is a good one and what it is, for both;
/// `admission` says which version it becomes, whether it may go out now, and remembers both in the
/// schema `ingest` of PostgreSQL. What may go out goes to `articles` or `articles-backfill`.
/// Nothing here knows of quotes.
@NullMarked
package io.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
