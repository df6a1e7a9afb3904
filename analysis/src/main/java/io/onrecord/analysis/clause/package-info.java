/// The words around a cue. An [Utterance] is a quote as its reader found it; its [Clause] is what
/// the article says beside it: the start of the sentence, what stands between source and cue, what
/// follows. Nothing in a clause is part of what was said.
@NullMarked
package io.onrecord.analysis.clause;

import org.jspecify.annotations.NullMarked;
