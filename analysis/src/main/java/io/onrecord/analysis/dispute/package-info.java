/// Disputes: who denies what somebody else said, in one article or in another.
///
/// [Disputes] is the entrance: the quotes of an article and its published ratings in, findings out.
/// [DenialWords] says whether a quote denies in so many words, and how far; [DeniedStatement] says
/// what it denies: a claim that it names, or the statement right before it. What is not explicit is
/// left alone: no comment, criticism, an answer to a question, a plea are no disputes.
///
/// [DisputesAcross] ties what one article denies to what another states: [PrintedSentences] gives
/// each sentence a key, and equal keys say the same of the same.
@NullMarked
package io.onrecord.analysis.dispute;

import org.jspecify.annotations.NullMarked;
