/// What feeds look like: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed, news sitemaps, the posts of
/// WordPress' REST interface. [FeedDocuments] says which one a body is and has it read; each
/// [FeedFormat] is one reader. What comes out is the same for all: a [FeedDocument] with its
/// [FeedItem]s, newest as the publisher has them. Lenient where publishers are: entities of HTML,
/// bare ampersands, dates in a dozen forms. Pure functions of the bytes; nothing is fetched.
@NullMarked
package io.onrecord.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
