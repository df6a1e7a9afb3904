/// Events sent to whoever asked for them, after Standard Webhooks (standardwebhooks.com).
///
/// [FanOut] walks the stream and writes down a delivery for each address that an entry concerns;
/// [Deliveries] knows those rows; [Sender] sends what is due, signed ([Signature]), to no private
/// address ([io.onrecord.outbound.Destination]), again and again after [Patience] until it is
/// taken. [WebhookResource] is where they are asked for. All of it is in the database: whatever
/// instance lives goes on.
@NullMarked
package io.onrecord.store.webhook;

import org.jspecify.annotations.NullMarked;
