/// Whole lists as files: [ExportResource] writes all that a query means as CSV or NDJSON, page by
/// page, so that a file of any size takes the memory of one page and no connection of the database
/// while its reader is slow. [CsvLine] is the form of a line.
@NullMarked
package io.onrecord.store.export;

import org.jspecify.annotations.NullMarked;
