/// Following feeds: what publishers put into them becomes articles, as if somebody had pushed it.
///
/// [Follower] takes hosts that are due from PostgreSQL ([HostRows]: a lease for each, `SKIP
/// LOCKED`, so that instances share them and a dead one's are taken over) and gives each its
/// [Turn]: the feeds of that host are asked for ([Poll]), and what they newly have is brought in
/// ([Bringing]), from the feed itself where it has the whole text ([FullText]), else from its page.
/// [Rhythm] says when a feed is asked for again, [Trust] whether its server's word that nothing has
/// changed is to be believed, [Health] how it is. [FeedsResource] is where feeds are added, listed
/// and removed; `document` is what they look like.
@NullMarked
package io.onrecord.ingest.feed;

import org.jspecify.annotations.NullMarked;
