/// Kafka as a child process of the local stack: one node that is broker and controller.
@NullMarked
package io.onrecord.cli.broker;

import org.jspecify.annotations.NullMarked;
