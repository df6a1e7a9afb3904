/// Events become rows.
///
/// A [Batch] is what one poll of Kafka brought, decoded, without its duplicates. [Intake] writes it
/// and settles what it touches in one transaction: [ArticleRows], [QuoteRows], [FindingRows] and
/// [ReadingRows] each know one table. Rows are keyed by what an event says it is and are never
/// changed, so that events may come twice and in any order.
@NullMarked
package io.onrecord.store.intake;

import org.jspecify.annotations.NullMarked;
