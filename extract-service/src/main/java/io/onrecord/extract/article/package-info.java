/// The way of an article. [ArticleIntake] takes a batch from Kafka, [ArticleDesk] says what becomes
/// of each record, [ReadingRecords] turns a reading into records, and
/// [io.onrecord.messaging.LiveFirst] holds imports back while news waits.
@NullMarked
package io.onrecord.extract.article;

import org.jspecify.annotations.NullMarked;
