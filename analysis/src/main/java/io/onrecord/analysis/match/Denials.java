package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a text denies, clause by clause. A negation is of concern to another text only where its
/// clause speaks of the same: who “paid the fine, and will not have to resign” has not denied that
/// he paid.
///
/// @param sentences all of them when one denies something; none otherwise
record Denials(List<Sentence> sentences) {

    private static final Denials NONE = new Denials(List.of());

    private static final Set<String> NEGATIONS =
            Set.of(
                    ("not never no none nobody nothing neither nor nowhere cannot cant dont doesnt didnt isnt arent wasnt werent"
                                    + " hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt aint without hardly barely scarcely"
                                    + " refuse refused refuses refusing failed fails stop stops stopped unlikely avoid avoids"
                                    + " avoided prevent prevents prevented")
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
                    "(?i)\\b(?:(?:can|could)(?:n?[’']?t| ?not) (?:wait|believe|stress|make (?:this|that|it)(?: stuff)? up)"
                            + "|(?:do(?:n[’']?t| not)|never) (?:forget|be fooled|get me wrong)"
                            + "|(?:(?:do|does|did)(?:n[’']?t| not)(?: even)? (?:know|care|realise|realize|remember|understand)"
                            + "|no idea|(?:nobody|no one) (?:knows|understands))"
                            + " (?:how|what|when|where|who|why)"
                            + "|(?:do|does|did)(?:n[’']?t| not)(?: even)? (?:care|realise|realize) that"
                            + "|(?:an?|the|his|her|its|their|our|my) failed"
                            + "|no (?:doubt|wonder|matter|longer than)"
                            + "|not (?:only|just|to mention)|why not|whether or not|nothing but)\\b"
                            + "|\\bno,(?=[^.!?]*(?:n[’']t|\\bnot|\\bnever)\\b)");

    /// How a clause begins that denies what it points at: “This is not our mayor:” and her words.
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?i)^\\W*(?:this|that|these|those|it)"
                            + "(?: (?:is|was|are|were) (?:not|never|no)|[’']s (?:not|never|no)"
                            + "| (?:is|was|are|were)n[’']?t)\\b");

    /// Where another clause begins.
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?i)[;()…]|\\.{2,}|\\s[-–—]+\\s|[—–]"
                            + "|,(?=\\s+(?:and|or|so|yet|not)\\b)"
                            + "|\\s(?=(?:but|because|although|though|while|unless|if|since|who|which|until|till?|when|even|without"
                            + "|rather than|instead of|to (?:avoid|prevent|stop)"
                            + "|that (?:\\w+n[’']t|never|(?:are|did|does|had|has|have|is|was|were|will|would) (?:never|not))"
                            + "|and (?:he|she|it|they|we|you|i|will|would|did|do"
                            + "|does|is|are|was|were|has|have|had|can|could))\\b)");

    /// A sentence.
    ///
    /// @param stems of all of it
    /// @param clauses those that deny something
    record Sentence(Set<String> stems, List<Clause> clauses) {

        double sharedWith(Statement other) {
            return weight(stems, other.stems().keySet());
        }

        /// Stems that are denied of what another text speaks of. What is denied twice is not among
        /// them.
        private List<String> denied(Statement other, boolean nearest) {
            List<String> once = new ArrayList<>();
            for (Clause clause : clauses) {
                if (clause.concerns(other, nearest)) {
                    clause.denied().stream().filter(stem -> !once.remove(stem)).forEach(once::add);
                }
            }
            return List.copyOf(once);
        }
    }

    /// A part of a sentence that denies something.
    ///
    /// @param denied stem of what stands right behind each negation; empty where nothing does
    /// @param stems of what it is about, which may stand in the clause before; none when it stands
    ///   around the sentence
    record Clause(List<String> denied, Set<String> stems) {

        /// In the sentence that comes nearest to the other text any word in common will do. In one
        /// beside it, it takes the word that is denied or a third of what the clause says, and more
        /// than whom it is about.
        private boolean concerns(Statement other, boolean nearest) {
            if (stems.isEmpty()) {
                return true;
            }
            Set<String> spokenOf = new HashSet<>(other.stems().keySet());
            if (nearest) {
                return weight(stems, spokenOf) > 0;
            }
            Set<String> said = new HashSet<>(stems);
            said.removeAll(other.names());
            spokenOf.removeAll(other.names());
            double shared = weight(said, spokenOf);
            return denied.stream().anyMatch(spokenOf::contains)
                    || (shared > 0 && 3 * shared >= weight(said, said));
        }
    }

    private static double weight(Set<String> stems, Set<String> among) {
        return stems.stream().filter(among::contains).mapToDouble(WordWeights::of).sum();
    }

    /// @param words of the text
    static Denials of(String text, Wording words) {
        if (words.words().stream().noneMatch(NEGATIONS::contains)) {
            return NONE;
        }
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(NO_NEGATION.matcher(text).replaceAll(" "))) {
            List<Clause> clauses = new ArrayList<>();
            Set<String> before = Set.of();
            for (String clause : JOINT.split(sentence)) {
                List<String> denied = denied(Wording.of(clause));
                Set<String> stems = stems(clause);
                Set<String> about = stems.isEmpty() ? before : stems;
                if (!denied.isEmpty()) {
                    boolean points = POINTING.matcher(clause).find();
                    clauses.add(new Clause(denied, points ? Set.of() : about));
                }
                before = about;
            }
            sentences.add(new Sentence(stems(sentence), List.copyOf(clauses)));
        }
        return new Denials(List.copyOf(sentences));
    }

    private static List<String> denied(Wording clause) {
        List<String> denied = new ArrayList<>();
        Set<String> content = new HashSet<>(clause.content());
        for (int i = 0; i < clause.words().size(); i++) {
            if (NEGATIONS.contains(clause.words().get(i))) {
                denied.add(
                        clause.words().stream()
                                .skip(i + 1L)
                                .filter(content::contains)
                                .findFirst()
                                .map(Stem::of)
                                .orElse(""));
            }
        }
        return List.copyOf(denied);
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

    /// What is denied of what another text speaks of: stems, by sentence.
    List<List<String>> concerning(Statement other) {
        double most =
                sentences.stream().mapToDouble(each -> each.sharedWith(other)).max().orElse(0);
        return sentences.stream()
                .map(each -> each.denied(other, each.sharedWith(other) >= most))
                .toList();
    }

    /// How many sentences deny something. Two negations in one sentence cancel out.
    ///
    /// @param denied stems, by sentence
    /// @param agreed what both texts deny, however often, which parts them nowhere
    static long negative(List<List<String>> denied, Set<String> agreed) {
        return denied.stream()
                .mapToLong(sentence ->
                        sentence.stream().filter(stem -> !agreed.contains(stem)).count())
                .filter(negations -> negations % 2 == 1)
                .count();
    }
}
