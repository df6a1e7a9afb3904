/// Pushes over HTTP. [ArticlesResource] takes one, [PushedItems] parts it into articles, each is
/// checked as the inbox will check it, [InboxChannel] puts it into Kafka, and a [Receipt] says for
/// each what became of it. [Problems] are the answers to what cannot be taken (RFC 9457).
@NullMarked
package io.onrecord.ingest.http;

import org.jspecify.annotations.NullMarked;
