package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/// The sentences of what somebody said.
public final class SpokenSentences {

    /// A speech is not looked through to its end.
    private static final int MAX = 40;

    private SpokenSentences() {}

    public static List<String> of(String words) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < words.length() && sentences.size() < MAX; at++) {
            if (words.charAt(at) == '\n' || Sentences.endsAt(words, at)) {
                add(words.substring(start, at + 1), sentences);
                start = at + 1;
            }
        }
        if (sentences.size() < MAX) {
            add(words.substring(start), sentences);
        }
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String bare = sentence.strip();
        if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(bare);
        }
    }
}
