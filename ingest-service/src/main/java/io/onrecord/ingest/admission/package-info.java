/// Which version of its article a draft becomes, and whether it may go out now.
///
/// [Admission] is the decision: a pure function of the draft and the article's [History].
/// [Admissions] takes it in a transaction and remembers it in `ingest.seen` ([SeenRows]) and
/// `ingest.held` ([HeldRows]); [Release] lets held articles go when their time has come.
///
/// The way out is: decide and commit; send; mark as sent. A crash in between leaves a version that
/// is not marked, and the record in the inbox unacknowledged: it comes again, is known, and is sent
/// again as the same version.
@NullMarked
package io.onrecord.ingest.admission;

import org.jspecify.annotations.NullMarked;
