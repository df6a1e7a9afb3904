package io.onrecord.analysis.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The word forms of a language, found by the letters of a text where they stand: open addressing
/// (Knuth, The Art of Computer Programming 3, 6.4), and no copy of what is known.
final class WordForms {

    private static final char LAST_ASCII = 127;

    private final int[] hashes;
    private final @Nullable Form[] forms;
    private final int mask;

    /// @param lower the form in lower case, typographic apostrophes made straight
    record Form(String lower, Word word) {}

    WordForms(Map<String, Word> words) {
        int slots = Integer.highestOneBit(Math.max(8, words.size())) << 2;
        this.hashes = new int[slots];
        this.forms = new Form[slots];
        this.mask = slots - 1;
        words.forEach((lower, word) -> put(new Form(lower, word)));
    }

    Form of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII && c != '’') {
                return of(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
            }
            hash = hash * 31 + lower(c);
        }
        for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
            Form form = forms[slot];
            if (form == null) {
                return new Form(lower(text, start, end), Word.UNKNOWN);
            }
            if (hashes[slot] == hash && isAt(form.lower(), text, start, end)) {
                return form;
            }
        }
    }

    Form of(String lower) {
        int hash = lower.hashCode();
        for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
            Form form = forms[slot];
            if (form == null) {
                return new Form(lower, Word.UNKNOWN);
            }
            if (hashes[slot] == hash && form.lower().equals(lower)) {
                return form;
            }
        }
    }

    private void put(Form form) {
        int hash = form.lower().hashCode();
        int slot = slot(hash);
        while (forms[slot] != null) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        forms[slot] = form;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    private static boolean isAt(String lower, String text, int start, int end) {
        if (lower.length() != end - start) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
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
