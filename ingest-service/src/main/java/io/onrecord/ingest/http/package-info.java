/// Pushes over HTTP. [ArticlesResource] takes one and unpacks it ([Unpacked]), [PushDesk] has it
/// read as the inbox will read it, [InboxChannel] puts each article into Kafka, and a [Receipt]
/// says for each what became of it. [Problems] are the answers to what cannot be taken (RFC 9457);
/// [IdempotencyKeys] answers a push that comes again as it was answered before.
@NullMarked
package io.onrecord.ingest.http;

import org.jspecify.annotations.NullMarked;
