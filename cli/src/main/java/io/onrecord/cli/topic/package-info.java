/// The topics of the contract, created and looked at on any Kafka.
@NullMarked
package io.onrecord.cli.topic;

import org.jspecify.annotations.NullMarked;
