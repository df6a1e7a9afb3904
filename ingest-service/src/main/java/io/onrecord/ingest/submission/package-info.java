/// Whether what somebody pushed can be used, and what it is: one answer for HTTP and the topic
/// `inbox`. [Submissions] has the formats read the body, [SubmissionRules] checks the fields,
/// [SubmittedText] finds the text, and each article's outcome is a [Checked].
@NullMarked
package io.onrecord.ingest.submission;

import org.jspecify.annotations.NullMarked;
