package io.onrecord.analysis.text;

import java.util.Locale;
import java.util.Map;

/// The word forms of a language, found by the letters of a text where they stand, and handed out as
/// they are known: open addressing (Knuth, The Art of Computer Programming 3, 6.4).
///
/// A form is known by 64 bits of hash alone, so that whoever only asks what a word does never waits
/// for its letters. Two of a million forms share a hash once in forty million such languages.
final class WordForms {

    private static final char LAST_ASCII = 127;

    /// Forms for each hundred slots at most.
    private static final int FULL = 50;

    private final long[] hashes;
    private final Form[] forms;
    private final int mask;

    /// @param lower the form in lower case, typographic apostrophes made straight
    record Form(String lower, Word word) {}

    WordForms(Map<String, Word> words) {
        int slots = Integer.highestOneBit(Math.max(8, words.size()) * 100 / FULL) << 1;
        this.hashes = new long[slots];
        this.forms = new Form[slots];
        this.mask = slots - 1;
        words.forEach((lower, word) -> put(new Form(lower, word)));
    }

    Form of(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII && c != '’') {
                return of(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
            }
            hash = next(hash, lower(c));
        }
        int slot = find(hash);
        return slot < 0 ? new Form(lower(text, start, end), Word.UNKNOWN) : forms[slot];
    }

    Form of(String lower) {
        int slot = find(hash(lower));
        return slot < 0 ? new Form(lower, Word.UNKNOWN) : forms[slot];
    }

    private void put(Form form) {
        long hash = hash(form.lower());
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                throw new IllegalStateException(form + " and " + forms[slot] + " share a hash");
            }
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        forms[slot] = form;
    }

    /// -1 when there is none.
    private int find(long hash) {
        for (int slot = slot(hash); hashes[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash) {
                return slot;
            }
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & mask;
    }

    private static long hash(String lower) {
        long hash = 0;
        for (int i = 0; i < lower.length(); i++) {
            hash = next(hash, lower.charAt(i));
        }
        return hash;
    }

    /// An odd factor and a shift: what the upper bits know reaches the lower ones.
    private static long next(long hash, char c) {
        long mixed = (hash + c + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private static String lower(String text, int start, int end) {
        char[] lower = new char[end - start];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(text.charAt(start + i));
        }
        return new String(lower);
    }

    /// Of ASCII and the typographic apostrophe.
    private static char lower(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c == '’' ? '\'' : c;
    }
}
