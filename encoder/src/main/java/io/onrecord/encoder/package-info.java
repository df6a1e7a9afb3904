/// What a sentence means, as a vector: [MiniLm] reads it whole, word pieces ([WordPieces]) in, a
/// direction out. Two sentences that say much the same point nearly the same way.
@NullMarked
package io.onrecord.encoder;

import org.jspecify.annotations.NullMarked;
