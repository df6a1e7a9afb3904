/// A text as its reader needs it: tokens, sentences and paragraphs, found once for each article.
///
/// [Document] is the entrance: [Document#of] cuts a text in one pass, and everything that is found
/// later is a [Stretch] of its tokens or a span of its characters. [Language] holds what is English
/// (which words introduce speech, stand before a name, end with a full stop, …) in data files, so
/// that another language is other files.
@NullMarked
package io.onrecord.analysis.text;

import org.jspecify.annotations.NullMarked;
