/// Fetching what others serve, politely and safely: feeds, pages, `robots.txt`.
///
/// [Fetcher] follows an address to its end. Each hop asks the guard
/// ([io.onrecord.outbound.Destination]) where it may connect, waits for its turn at that host
/// ([Courtesy]: one connection at a time, with a pause between), and is one [Exchange], which ends
/// at the deadline and at the limit whatever the server does. [Robots] knows what a site asks
/// programs to leave alone. Whatever happens is a [Fetched]; nothing throws.
@NullMarked
package io.onrecord.ingest.fetch;

import org.jspecify.annotations.NullMarked;
