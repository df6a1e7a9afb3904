/// The command `onrecord`. Enter at [OnRecord], which lists the subcommands; each stands in the
/// package of what it is about:
///
/// - `stack`: `up`, `down`, `status`, `logs`, and the local stack that they deal with. Its parts
///   are in `broker` (Kafka), `database` (PostgreSQL) and `service` (ours); `process` keeps them
///   running and finds them again.
/// - `topic`: the topics of the contract on any Kafka.
/// - `push`: articles from files to ingest-service.
/// - `feed`: the feeds that ingest-service follows.
/// - `stage`: the pure stages of the reading on files, without Kafka.
/// - `terminal`: what a person sees.
@NullMarked
package io.onrecord.cli;

import org.jspecify.annotations.NullMarked;
