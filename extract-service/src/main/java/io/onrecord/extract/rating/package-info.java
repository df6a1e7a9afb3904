/// The published ratings in force, as a Lucene index on disk. [RatingFollower] copies the topic
/// `ratings` into [RatingIndex], which answers what a text may repeat; [IndexPosition] in the
/// index's commit says which topic it is a copy of, and how far.
@NullMarked
package io.onrecord.extract.rating;

import org.jspecify.annotations.NullMarked;
