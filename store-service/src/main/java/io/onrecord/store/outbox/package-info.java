/// What is to be sent to Kafka, written with what it tells of and relayed afterwards.
@NullMarked
package io.onrecord.store.outbox;

import org.jspecify.annotations.NullMarked;
