package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a passage denies, clause by clause. A negation is of concern to a claim only where its
/// clause speaks of the same: who “paid the fine, and will not have to resign” has not denied that
/// he paid.
///
/// @param sentences those that deny something, each as its clauses that do
record Denials(List<List<Clause>> sentences) {

    private static final Denials NONE = new Denials(List.of());

    private static final Set<String> NEGATIONS =
            Set.of(
                    ("not never no none nobody nothing neither nor nowhere cannot cant dont doesnt didnt isnt arent wasnt werent"
                                    + " hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt aint without hardly barely scarcely"
                                    + " refused refuses failed fails stop stops stopped unlikely avoid avoids avoided prevent"
                                    + " prevents prevented")
                            .split(" "));

    /// Words that say nothing themselves, so that a clause of nothing else is about what stands
    /// around it: “That never happened.”
    private static final Set<String> HOLLOW =
            Set.of(
                    ("true so happen happens happened case real really right correct chance it any anything all everything"
                                    + " evidence proof truth fact way yes actually simply")
                            .split(" "));

    /// What has a negation in it and denies nothing.
    private static final Pattern NO_NEGATION =
            Pattern.compile(
                    "(?i)\\b(?:(?:can|could)(?:n?[’']?t| ?not) (?:wait|believe|stress)|no (?:doubt|wonder|matter|longer than)"
                            + "|not (?:only|just|to mention)|why not|whether or not|nothing but)\\b"
                            + "|\\bno,(?=[^.!?]*(?:n[’']t|\\bnot|\\bnever)\\b)");

    /// Where another clause begins.
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?i)[;()…]|\\.{2,}|\\s[-–—]+\\s|[—–]"
                            + "|,(?=\\s+(?:and|or|so|yet|not)\\b)"
                            + "|\\s(?=(?:but|because|although|though|while|unless|if|since|who|which|until|till?|when|even|without"
                            + "|rather than|instead of|to (?:avoid|prevent|stop)|and (?:he|she|it|they|we|you|i|will|would|did|do"
                            + "|does|is|are|was|were|has|have|had|can|could))\\b)");

    /// A part of a sentence that denies something.
    ///
    /// @param negations how many; two cancel out
    /// @param stems of what it is about; none when that stands around it
    record Clause(int negations, Set<String> stems) {

        private boolean concerns(Statement claim) {
            return stems.isEmpty() || stems.stream().anyMatch(claim.stems()::containsKey);
        }
    }

    /// @param words of the text
    static Denials of(String text, Wording words) {
        if (words.words().stream().noneMatch(NEGATIONS::contains)) {
            return NONE;
        }
        List<List<Clause>> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(NO_NEGATION.matcher(text).replaceAll(" "))) {
            List<Clause> clauses = new ArrayList<>();
            for (String clause : JOINT.split(sentence)) {
                List<String> said = Wording.of(clause).words();
                int negations = (int) said.stream().filter(NEGATIONS::contains).count();
                if (negations > 0) {
                    clauses.add(new Clause(negations, stems(clause)));
                }
            }
            if (!clauses.isEmpty()) {
                sentences.add(List.copyOf(clauses));
            }
        }
        return new Denials(List.copyOf(sentences));
    }

    private static Set<String> stems(String clause) {
        Set<String> stems = new HashSet<>();
        for (String word : Wording.of(clause).content()) {
            if (!NEGATIONS.contains(word) && !HOLLOW.contains(word)) {
                stems.add(Stem.of(word));
            }
        }
        return Set.copyOf(stems);
    }

    /// How many sentences deny something of what a claim speaks of. Two negations in one sentence
    /// cancel out, two in different sentences do not.
    long concerning(Statement claim) {
        return sentences.stream().filter(clauses -> negations(clauses, claim) % 2 == 1).count();
    }

    private static int negations(List<Clause> sentence, Statement claim) {
        return sentence.stream()
                .filter(clause -> clause.concerns(claim))
                .mapToInt(Clause::negations)
                .sum();
    }
}
