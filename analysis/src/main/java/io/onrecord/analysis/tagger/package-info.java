/// A small linear tagger: conditional random fields over hashed features, trained elsewhere, read
/// from one file.
///
/// [Weights] are a model's numbers, found by the hash of a feature; [Chain] finds the best labels
/// of a sequence of scores and how sure they are. What the features mean is the business of the
/// package that makes them.
@NullMarked
package io.onrecord.analysis.tagger;

import org.jspecify.annotations.NullMarked;
