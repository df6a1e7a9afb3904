/// The topic `inbox`: everything that comes in goes through it, our own pushes too. [InboxIntake]
/// takes a batch, [InboxDesk] says what each record is.
///
/// Anyone allowed may write to the topic, under any key, in every format. The header `content-type`
/// names the format; the fields of an [io.onrecord.events.ArticleSubmission], as headers, say what
/// the content does not; `lane` with the value `backfill` sends a record to the lane of imports.
@NullMarked
package io.onrecord.ingest.inbox;

import org.jspecify.annotations.NullMarked;
