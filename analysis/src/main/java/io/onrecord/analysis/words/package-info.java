/// A text as tokens, sentences and lines, and the phrases of a language that rules look for in it.
///
/// [Words] cuts a stretch into tokens; [Sentences] and [Lines] say where a stretch ends; a
/// [Lexicon] is a language's word lists, each of them [Phrases] that are found at a token. The word
/// lists of English stand in the resource `english.txt`.
@NullMarked
package io.onrecord.analysis.words;

import org.jspecify.annotations.NullMarked;
