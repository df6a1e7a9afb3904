/// Near-copies: a wire text that several outlets run with light edits. A [Signature] is what texts
/// are compared by, a pure function of the words; [NearCopies] keeps those of the articles that
/// went out in `ingest.signature` and finds the first that an article repeats.
@NullMarked
package io.onrecord.ingest.nearcopy;

import org.jspecify.annotations.NullMarked;
