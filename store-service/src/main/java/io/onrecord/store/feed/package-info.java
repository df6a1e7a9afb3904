/// Verdicts in the forms that other programs subscribe to: [FeedResource] answers with RSS, JSON
/// Feed and ClaimReview. [Headline] says a verdict in one line, [ClaimReviews] and [Rss] know the
/// forms.
@NullMarked
package io.onrecord.store.feed;

import org.jspecify.annotations.NullMarked;
