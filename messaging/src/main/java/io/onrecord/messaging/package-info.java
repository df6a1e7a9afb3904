/// What every service does with records of Kafka, and nothing of what they are about.
///
/// A handler takes a batch of raw records, runs it under [Progress], reads each record with
/// [Records#decode], writes what it makes with [Records#message], and gives up a bad one to
/// [DeadLetters]. [ProgressWatch] sees whether every channel gets on; one that does not turns
/// [ProgressCheck] DOWN and ends the process ([ProcessEnd]), so that whoever runs it starts it
/// again. [LiveFirst] holds imports back while news waits. [MessagingConfig] has the settings.
@NullMarked
package io.onrecord.messaging;

import org.jspecify.annotations.NullMarked;
