package io.onrecord.analysis.match;

/// Says what a sentence means. Implementations may be asked by several threads.
@FunctionalInterface
public interface SentenceEncoder {

    /// A vector of length one. The cosine of two is how near the texts are in meaning.
    float[] encode(String text);
}
