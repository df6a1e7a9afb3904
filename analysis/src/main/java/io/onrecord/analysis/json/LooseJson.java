package io.onrecord.analysis.json;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads JSON as publishers write it into pages: quotation marks unescaped inside strings, line
/// breaks in strings, commas too many or too few. It never fails: what cannot be read ends the
/// value it stands in.
public final class LooseJson {

    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private LooseJson(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /// The first object, or list of objects, in `text`.
    public static Optional<LooseValue> read(String text) {
        int brace = text.indexOf('{');
        if (brace < 0) {
            return Optional.empty();
        }
        int start = brace;
        while (start > 0 && (isSpace(text.charAt(start - 1)) || text.charAt(start - 1) == '[')) {
            start--;
        }
        int bracket = text.substring(start, brace).lastIndexOf('[');
        boolean list = bracket >= 0 && !text.substring(0, start + bracket).endsWith("CDATA");
        return Optional.of(new LooseJson(text, list ? start + bracket : brace).value(0, false));
    }

    /// @param inObject whether it is a member's value: what may follow it differs
    private LooseValue value(int depth, boolean inObject) {
        if (depth > MAX_DEPTH) {
            int start = at;
            at = text.length();
            return new LooseValue.Scalar("", new Span(start, start));
        }
        return switch (peek()) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> string(inObject);
            default -> bare();
        };
    }

    private LooseValue members(int depth) {
        int start = at++;
        Map<String, LooseValue> members = new LinkedHashMap<>();
        while (skipTo('}')) {
            if (peek() != '"') {
                at++;
                continue;
            }
            String name = string(true).value();
            skipSpace();
            if (peek() != ':') {
                continue;
            }
            at++;
            skipSpace();
            members.putIfAbsent(name, value(depth + 1, true));
        }
        return new LooseValue.Members(members, closed(start));
    }

    private LooseValue items(int depth) {
        int start = at++;
        List<LooseValue> items = new ArrayList<>();
        while (skipTo(']')) {
            int before = at;
            items.add(value(depth + 1, false));
            if (at == before) {
                at++;
            }
        }
        return new LooseValue.Items(items, closed(start));
    }

    private Span closed(int start) {
        at = Math.min(at + 1, text.length());
        return new Span(start, at);
    }

    /// Moves to what comes next; false at `closing` and at the end.
    private boolean skipTo(char closing) {
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length() && text.charAt(at) != closing;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private LooseValue.Scalar string(boolean inObject) {
        int start = ++at;
        while (at < text.length() && !(text.charAt(at) == '"' && closes(at, inObject))) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, text.length());
        at = Math.min(at + 1, text.length());
        return new LooseValue.Scalar(
                Escapes.undo(text.substring(start, end)), new Span(start, end));
    }

    /// Whether the quotation mark at `mark` ends its string: what follows is JSON again.
    private boolean closes(int mark, boolean inObject) {
        int next = after(mark + 1);
        if (next >= text.length()) {
            return true;
        }
        return switch (text.charAt(next)) {
            case '}', ']' -> true;
            case ':' -> inObject && startsValue(after(next + 1));
            case ',' -> startsNext(afterCommas(next), inObject);
            case '"' -> startsName(next);
            default -> false;
        };
    }

    private boolean startsNext(int index, boolean inObject) {
        return index >= text.length()
                || text.charAt(index) == '}'
                || text.charAt(index) == ']'
                || (inObject ? startsName(index) : startsValue(index));
    }

    private boolean startsValue(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return "\"{[-".indexOf(c) >= 0
                || Character.isDigit(c)
                || text.startsWith("true", index)
                || text.startsWith("false", index)
                || text.startsWith("null", index);
    }

    /// Whether a member's name stands at the quotation mark: `"name":`.
    private boolean startsName(int mark) {
        if (text.charAt(mark) != '"') {
            return false;
        }
        int end = mark + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || "@_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int colon = end < text.length() && text.charAt(end) == '"' ? after(end + 1) : text.length();
        return end > mark + 1 && colon < text.length() && text.charAt(colon) == ':';
    }

    private int afterCommas(int index) {
        int next = index;
        while (next < text.length() && text.charAt(next) == ',') {
            next = after(next + 1);
        }
        return next;
    }

    private int after(int index) {
        int next = index;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private LooseValue bare() {
        int start = at;
        while (at < text.length() && ",}]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String value = text.substring(start, at).strip();
        return new LooseValue.Scalar(
                value.equals("null") ? "" : value, new Span(start, start + value.length()));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
