package io.onrecord.analysis.text;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text with its tokens, sentences and paragraphs. A paragraph is a line of the text.
public final class Document {

    private final String text;
    private final List<Token> tokens;
    private final Token[] each;
    private final List<Stretch> paragraphs;
    private final List<Stretch> sentences;
    private final int[] sentenceOf;
    private final int[] paragraphOf;

    private Document(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.each = tokens.toArray(Token[]::new);
        this.paragraphs = List.copyOf(lines(text, tokens));
        Sentences cutter = new Sentences(text, tokens);
        List<Stretch> cut = new ArrayList<>();
        paragraphs.forEach(paragraph -> cut.addAll(cutter.cut(paragraph)));
        this.sentences = List.copyOf(cut);
        this.sentenceOf = index(sentences, tokens.size());
        this.paragraphOf = index(paragraphs, tokens.size());
    }

    public static Document of(String text, Language language) {
        return new Document(text, List.copyOf(Tokenizer.cut(text, language)));
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return each[i];
    }

    public int size() {
        return each.length;
    }

    public List<Stretch> paragraphs() {
        return paragraphs;
    }

    public List<Stretch> sentences() {
        return sentences;
    }

    public Stretch paragraphOf(int token) {
        return paragraphs.get(paragraphOf[token]);
    }

    public Stretch sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /// Where in [#paragraphs] the token's paragraph stands.
    public int paragraphIndex(int token) {
        return paragraphOf[token];
    }

    /// Where in [#sentences] the token's sentence stands.
    public int sentenceIndex(int token) {
        return sentenceOf[token];
    }

    /// The characters of a stretch.
    ///
    /// @throws IllegalArgumentException when it is empty
    public Span span(Stretch stretch) {
        if (stretch.isEmpty()) {
            throw new IllegalArgumentException("an empty stretch has no characters");
        }
        return new Span(tokens.get(stretch.first()).start(), tokens.get(stretch.end() - 1).end());
    }

    /// The words of a stretch as they stand in the text.
    public String words(Stretch stretch) {
        return stretch.isEmpty() ? "" : span(stretch).of(text);
    }

    /// The first token that ends behind `offset`; [#size] when none does.
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The tokens that a span of characters touches.
    public Stretch stretch(Span span) {
        int first = tokenAt(span.start());
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < span.end()) {
            end++;
        }
        return new Stretch(first, end);
    }

    private static List<Stretch> lines(String text, List<Token> tokens) {
        List<Stretch> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (newlineBetween(text, tokens.get(i - 1).end(), tokens.get(i).start())) {
                lines.add(new Stretch(first, i));
                first = i;
            }
        }
        if (first < tokens.size()) {
            lines.add(new Stretch(first, tokens.size()));
        }
        return lines;
    }

    private static boolean newlineBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
                return true;
            }
        }
        return false;
    }

    private static int[] index(List<Stretch> parts, int size) {
        int[] index = new int[size];
        for (int i = 0; i < parts.size(); i++) {
            Arrays.fill(index, parts.get(i).first(), parts.get(i).end(), i);
        }
        return index;
    }
}
