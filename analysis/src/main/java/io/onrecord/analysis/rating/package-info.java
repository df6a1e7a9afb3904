/// Published ratings: what a fact-checker states about a claim, in the fact-checker's words.
///
/// [RatingReader] is the entrance: an article in, [RatingFound]s out. A rating stands in one of
/// four places: in review markup ([ReviewMarkup]), in a rating box as plain text ([RatingBoxes]),
/// in a line of the text ([RatingLines]), or in the headline ([HeadlineRating]). [RatingLabels]
/// says which class a label falls in, publisher by publisher; what it does not know stays
/// UNCLASSIFIED. [PublishedRatings] turns what was found into the findings of the article.
@NullMarked
package io.onrecord.analysis.rating;

import org.jspecify.annotations.NullMarked;
