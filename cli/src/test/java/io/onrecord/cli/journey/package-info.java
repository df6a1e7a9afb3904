/// The whole way of an article, through the real programs: the services' jars, Kafka, PostgreSQL
/// and the command itself. [RunningStack] is one `onrecord up`; [SharedStack] lends one to all
/// tests that do not end it.
@NullMarked
package io.onrecord.cli.journey;

import org.jspecify.annotations.NullMarked;
