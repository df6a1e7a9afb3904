/// Lists as the API gives them: newest first, a page at a time.
///
/// A [Page] ends with a cursor, and a [Window] is what a caller asked for ([Paging]), checked: a
/// [Refusal] says in problem+json which parameter is wrong and why. Cursors are positions of the
/// stream: rows that arrive while a caller pages have greater ones and move nothing. [Unavailable]
/// is the answer while the database is away. [Parameters] refuses those that a resource does not
/// have. [Listing] is a table of which a [io.onrecord.store.selection.Selection] is listed;
/// [Answers] gives every answer its entity tag and takes away the [Fields] that nobody asked for.
@NullMarked
package io.onrecord.store.listing;

import org.jspecify.annotations.NullMarked;
