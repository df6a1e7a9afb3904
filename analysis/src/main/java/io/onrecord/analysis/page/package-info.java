/// Pages: from HTML to the main text of an article, its blocks and its review markup.
///
/// [PageReader] is the entrance. [MainText] finds the element that holds the article; [Blocks]
/// turns it into plain text whose paragraphs, headings, block quotes, captions and [EmbeddedPost]s
/// stay apart; [Furniture] knows the lines that belong to the site and not to the article;
/// [PageFacts] reads headline, byline, date, language and address; [ReviewsInPage] keeps review
/// markup as it stands.
@NullMarked
package io.onrecord.analysis.page;

import org.jspecify.annotations.NullMarked;
