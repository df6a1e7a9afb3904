/// The published ratings in force, as a Lucene index on disk. [RatingFollower] copies the topic
/// `ratings` into [RatingIndex]; a [RatingSnapshot] of it answers what a quote may repeat, by
/// counting words ([ClaimHits]); [IndexPosition] in the index's commit says which topic it is a
/// copy of, and how far.
@NullMarked
package io.onrecord.extract.rating;

import org.jspecify.annotations.NullMarked;
