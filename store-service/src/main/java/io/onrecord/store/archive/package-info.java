/// The whole store as one file, and a store made of one.
///
/// [Archive] writes what arrived, what followed from it and what people did, table by table: a line
/// of JSON a row, in an order in which it can be put in again. [Rebuild] puts such lines in while
/// the intake waits, and then has the topics read from their beginnings, so that what came since
/// the archive was written is there, too.
@NullMarked
package io.onrecord.store.archive;

import org.jspecify.annotations.NullMarked;
