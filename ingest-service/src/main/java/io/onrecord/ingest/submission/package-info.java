/// Whether what somebody pushed can be used, and what it is: one answer for HTTP and the topic
/// `inbox`. [Submissions] reads the JSON, [SubmissionRules] checks the fields, [SubmittedText]
/// finds the text, and the outcome is a [Checked].
@NullMarked
package io.onrecord.ingest.submission;

import org.jspecify.annotations.NullMarked;
