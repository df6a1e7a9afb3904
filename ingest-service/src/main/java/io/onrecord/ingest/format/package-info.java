/// The formats in which newsrooms send articles. [Formats] says which one a body is, from what the
/// sender declared or from the content, and has it read; each [Format] is one reader, a pure
/// function of the bytes. What comes out is the same for all: [Item]s, each an
/// [io.onrecord.events.ArticleSubmission] with warnings, or a fault.
///
/// Lenient where feeds are: a `guid` for a `uri`, a date in an odd form, fields that no standard
/// knows. Strict where a mistake would publish what must not be: a status that is none, an embargo
/// that cannot be read. Nothing is fetched: no schema, no DTD, no entity.
@NullMarked
package io.onrecord.ingest.format;

import org.jspecify.annotations.NullMarked;
