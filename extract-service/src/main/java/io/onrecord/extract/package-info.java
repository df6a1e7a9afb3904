/// An Article becomes Quotes and Findings, closed by an ArticleRead.
///
/// `article` is the way of an article: from the topics `articles` and `articles-backfill` through
/// the reader to `quotes` and `quotes-backfill`. `rating` is the local copy of the published
/// ratings in force, which the reader asks for what a quote may repeat. There is no database, and
/// nothing here knows how a text is read: that is the module `analysis`.
@NullMarked
package io.onrecord.extract;

import org.jspecify.annotations.NullMarked;
