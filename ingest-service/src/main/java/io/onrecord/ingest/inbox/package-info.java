/// The topic `inbox`: everything that comes in goes through it, our own pushes too. [InboxIntake]
/// takes a batch, [InboxDesk] says what each record is.
///
/// Anyone may write to the topic, under any key. A record without the header `ce_type` is an
/// [io.onrecord.events.ArticleSubmission] as JSON; the header `lane` with the value `backfill`
/// sends it to the lane of imports.
@NullMarked
package io.onrecord.ingest.inbox;

import org.jspecify.annotations.NullMarked;
