package io.onrecord.analysis.words;

/// Words as they are written, with one blank where there is white space.
public final class PlainText {

    private PlainText() {}

    public static String of(Words words, int from, int next) {
        StringBuilder plain = new StringBuilder();
        for (int at = from; at < next; at++) {
            if (at > from && !words.touchesPrevious(at)) {
                plain.append(' ');
            }
            plain.append(words.word(at));
        }
        return plain.toString();
    }
}
