package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Stem;
import io.onrecord.analysis.match.Wording;
import io.onrecord.analysis.words.KeyedPattern;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a sentence is about: the stems of its telling words, without negations, so that a statement
/// and its denial have the same matter. Verbs that tell one deed from its two ends are one: what
/// was sent was received.
///
/// @param negated whether the sentence has an odd number of negations
public record Matter(Set<String> stems, boolean negated) {

    private static final Set<String> NEGATIONS =
            Set.of(
                    ("not never no none nobody nothing neither nor nowhere cannot cant dont doesnt"
                                    + " didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt"
                                    + " couldnt aint")
                            .split(" "));

    /// They say nothing of what is asserted.
    private static final Set<String> FILLERS =
            Set.of(
                    ("any some such ever even all every each mr mrs ms dr that there one ones"
                                    + " simply just really certainly absolutely never always yet still again"
                                    + " believe think know recall remember")
                            .split(" "));

    /// Each line: the word that stands for all of them, then its forms and whatever else is the
    /// same deed.
    private static final String FORMS =
            """
            transfer give gives gave given hand handed send sends sent receive receives received get gets got grant granted
            trade sell sells sold buy buys bought
            letter note notes letters
            pay paid pays
            take took taken takes
            meet met meets meeting meetings
            tell told tells
            know knew known knows
            lose lost loses
            leave left leaves
            make made makes
            steal stole stolen
            write wrote written
            see saw seen
            go went gone
            come came comes
            fall fell fallen
            rise rose risen
            break broke broken
            hold held holds
            keep kept keeps
            build built builds
            spend spent spends
            hide hid hidden
            begin began begun
            choose chose chosen
            speak spoke spoken
            beat beaten beats
            """;

    private static final Map<String, String> ONE_DEED = oneDeed();

    private static final KeyedPattern NEGATION =
            KeyedPattern.of(
                    "no|never|neither|n't|n’t|n`t|cant|dont|esnt|idnt|isnt|arent|asnt|erent|avent|adnt|wont|ouldnt|aint",
                    "(?i)\\b(?:not|never|no|none|nobody|nothing|neither|nor|nowhere|cannot)\\b"
                            + "|n['’`]?t\\b");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    public Matter {
        stems = Set.copyOf(stems);
    }

    /// Whether a sentence has a word that negates; one without is not [#negated].
    static boolean mayBeNegated(String sentence) {
        return NEGATION.isIn(sentence);
    }

    public static Matter of(String sentence) {
        Set<String> stems = new LinkedHashSet<>();
        Wording wording = Wording.of(POSSESSIVE.matcher(sentence).replaceAll(" "));
        for (String word : wording.content()) {
            if (!NEGATIONS.contains(word) && !FILLERS.contains(word)) {
                stems.add(stem(word));
            }
        }
        long negations = wording.words().stream().filter(NEGATIONS::contains).count();
        return new Matter(stems, negations % 2 == 1);
    }

    /// The share of this matter that is in the other's too, 0..1.
    public double within(Matter other) {
        return stems.isEmpty() ? 0 : (double) shared(other) / stems.size();
    }

    public int shared(Matter other) {
        return (int) stems.stream().filter(other.stems::contains).count();
    }

    /// With the words of a name, for whoever speaks of themselves as “I”.
    Matter and(String names) {
        Set<String> more = new LinkedHashSet<>(stems);
        more.addAll(of(names).stems);
        return new Matter(more, negated);
    }

    private static String stem(String word) {
        String regular = ONE_DEED.getOrDefault(word, word);
        String stem = Stem.of(regular);
        return ONE_DEED.getOrDefault(stem, stem);
    }

    private static Map<String, String> oneDeed() {
        Map<String, String> words = new HashMap<>();
        for (String group : FORMS.lines().toList()) {
            String[] forms = group.split(" ");
            for (String form : forms) {
                words.put(form, forms[0]);
                words.put(Stem.of(form), forms[0]);
            }
        }
        return Map.copyOf(words);
    }
}
