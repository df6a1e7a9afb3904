package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The passages of a quote that may say what a claim says: the whole of a short one, of a longer
/// one every few sentences in a row.
///
/// @param parts at least one
/// @param speaker of the quote, where known
record Passages(List<Statement> parts, @Nullable String speaker) {

    private static final int SHORT = 4;
    private static final int LONGEST = 3;

    static Passages of(String quote) {
        return of(quote, null);
    }

    static Passages of(String quote, @Nullable String speaker) {
        PostText post = PostText.of(quote);
        List<String> sentences = sentences(post);
        List<Statement> parts = new ArrayList<>();
        if (sentences.size() == 1) {
            parts.add(Statement.of(post.words()));
        } else {
            for (int i = 0; i + LONGEST <= sentences.size(); i++) {
                parts.add(Statement.of(String.join(" ", sentences.subList(i, i + LONGEST))));
            }
        }
        return new Passages(List.copyOf(parts), speaker == null ? post.author() : speaker);
    }

    /// What passages are made of: a short text as a whole, or the sentences of a longer one.
    static List<String> sentences(PostText post) {
        List<String> sentences = Sentences.of(post.words());
        return sentences.size() <= SHORT ? List.of(post.words()) : sentences;
    }
}
