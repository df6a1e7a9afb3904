/// Disputes: who denies what somebody else said, within one article.
///
/// [Disputes] is the entrance: the quotes of an article and its published ratings in, findings out.
/// [DenialWords] says whether a quote denies in so many words, and how far; [DeniedStatement] says
/// what it denies: a claim that it names, or the statement right before it. What is not explicit is
/// left alone: no comment, criticism, an answer to a question, a plea are no disputes.
@NullMarked
package io.onrecord.analysis.dispute;

import org.jspecify.annotations.NullMarked;
