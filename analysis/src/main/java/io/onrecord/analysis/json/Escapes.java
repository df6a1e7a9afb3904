package io.onrecord.analysis.json;

import org.jsoup.parser.Parser;

/// The escapes of a JSON string, and those of HTML that publishers leave in it.
final class Escapes {

    private Escapes() {}

    /// The words as a reader sees them, without markup and with single spaces.
    static String undo(String escaped) {
        String plain = escaped.indexOf('\\') < 0 ? escaped : json(escaped);
        if (plain.indexOf('<') >= 0) {
            plain = plain.replaceAll("<[^<>]{1,200}>", " ");
        }
        if (plain.indexOf('&') >= 0) {
            plain = Parser.unescapeEntities(plain, false);
        }
        return plain.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String json(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                plain.append(c);
                continue;
            }
            char code = escaped.charAt(++i);
            switch (code) {
                case 'n', 'r', 't', 'b', 'f' -> plain.append(' ');
                case 'u' -> {
                    plain.append(hexadecimal(escaped, i + 1));
                    i += hexadecimal(escaped, i + 1).isEmpty() ? 0 : 4;
                }
                default -> plain.append(code);
            }
        }
        return plain.toString();
    }

    private static String hexadecimal(String escaped, int start) {
        if (start + 4 > escaped.length()) {
            return "";
        }
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = Character.digit(escaped.charAt(i), 16);
            if (digit < 0) {
                return "";
            }
            value = value * 16 + digit;
        }
        return String.valueOf((char) value);
    }
}
