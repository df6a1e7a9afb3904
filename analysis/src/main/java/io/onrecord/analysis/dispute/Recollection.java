package io.onrecord.analysis.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has been worked out about the sentences of one article's quotes: each is compared with many
/// others, and read once.
final class Recollection {

    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Map<String, Matter> matters = new HashMap<>();
    private final Map<String, Optional<DenialWords>> denials = new HashMap<>();

    List<String> sentences(String words) {
        return sentences.computeIfAbsent(words, SpokenSentences::of);
    }

    Matter matter(String sentence) {
        return matters.computeIfAbsent(sentence, Matter::of);
    }

    Optional<DenialWords> denial(String sentence) {
        return denials.computeIfAbsent(sentence, DenialWords::in);
    }
}
