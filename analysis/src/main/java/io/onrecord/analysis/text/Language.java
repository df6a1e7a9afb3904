package io.onrecord.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;

/// What the reader knows of a language: its words, by what they do in a sentence. The knowledge is
/// data, in three files of a folder named by the language: `lexicon.txt` ([Trait]s),
/// `first-names.txt` (name traits) and `word-classes.txt` (parts of speech). Each line is `key:
/// word word …`, `#` starts a comment.
public final class Language {

    /// Fewer plain words than this tell no language.
    private static final int FEWEST_WORDS = 6;

    public static final Language ENGLISH = load("en");

    private final WordForms words;

    private Language(WordForms words) {
        this.words = words;
    }

    /// @param lower the word form in lower case
    public Word word(String lower) {
        return words.of(lower).word();
    }

    /// The form that stands in a text from `start` to `end`.
    WordForms.Form form(String text, int start, int end) {
        return words.of(text, start, end);
    }

    boolean isAbbreviation(String text, int start, int end) {
        return form(text, start, end).word().is(Trait.ABBREVIATION);
    }

    /// Whether a document is in this language: most of its plain words are known.
    public boolean isLanguageOf(Document document) {
        int plain = 0;
        int known = 0;
        for (Token token : document.tokens()) {
            if (token.shape() == Shape.LOWER) {
                plain++;
                known += token.word().equals(Word.UNKNOWN) ? 0 : 1;
            }
        }
        return plain < FEWEST_WORDS || known * 2 > plain;
    }

    private static Language load(String folder) {
        Map<String, Word> words = new HashMap<>(1 << 18);
        read(folder + "/word-classes.txt", words, key -> word -> word.withClasses(key.intern()));
        read(folder + "/lexicon.txt", words, Language::adding);
        read(folder + "/first-names.txt", words, Language::adding);
        return new Language(new WordForms(words));
    }

    private static UnaryOperator<Word> adding(String trait) {
        Trait added = Trait.named(trait);
        return word -> word.with(added);
    }

    private static void read(String file, Map<String, Word> words, Entry entry) {
        try (InputStream in = Language.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                UnaryOperator<Word> change = entry.under(line.substring(0, colon));
                StringTokenizer forms = new StringTokenizer(line.substring(colon + 2), " ");
                while (forms.hasMoreTokens()) {
                    words.merge(
                            forms.nextToken(),
                            change.apply(Word.UNKNOWN),
                            (known, _) -> change.apply(known));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// How the words of a line change, given the line's key.
    private interface Entry {
        UnaryOperator<Word> under(String key);
    }
}
