/// The local stack: Kafka, PostgreSQL and the three services on one machine, without Docker.
/// [Stack] starts and stops them in order; [DataDirectory] is all that it leaves on the disk.
@NullMarked
package io.onrecord.cli.stack;

import org.jspecify.annotations.NullMarked;
