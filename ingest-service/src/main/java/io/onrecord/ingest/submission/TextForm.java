package io.onrecord.ingest.submission;

import org.jspecify.annotations.Nullable;

/// The form in which every text is kept. A character that has no business in a text is replaced by
/// one of the same length, so that no character moves and spans that the sender gave stay right:
///
/// | as sent | as kept |
/// |---|---|
/// | CR LF | space LF |
/// | CR, VT, FF, NEL, U+2028, U+2029 | LF |
/// | other control characters, U+FEFF | space |
/// | unpaired surrogates, U+FFFE, U+FFFF | U+FFFD |
///
/// Everything else stays as it is: no composition, no trimming, no change of quotation marks.
final class TextForm {

    private TextForm() {}

    static String of(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char as = replacement(text, i);
            if (as != text.charAt(i)) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(i, as);
            }
        }
        return kept == null ? text : kept.toString();
    }

    /// One line of it, for headlines and names; null when nothing is left.
    static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = of(text).replace('\n', ' ').replace('\t', ' ').strip();
        return line.isEmpty() ? null : line;
    }

    private static char replacement(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n', '\t' -> c;
            case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? ' ' : '\n';
            case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\uFEFF' -> ' ';
            case '\uFFFE', '\uFFFF' -> '\uFFFD';
            default -> {
                if (Character.isISOControl(c)) {
                    yield ' ';
                }
                yield Character.isSurrogate(c) && !isPaired(text, at) ? '\uFFFD' : c;
            }
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
