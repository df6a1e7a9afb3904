package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;
import java.util.Set;

/// Speaker and cue before the quotation: Lund said, “…”; Lund said the plan was “madness”. The
/// words between the cue and the marks belong to the content.
final class NameCueThenQuote implements QuoteRule {

    /// Before a cue they make its subject the one spoken of: “the boat was called …”.
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been");

    /// Acts done by speaking: words in marks behind their object are the speaker’s.
    private static final Set<String> ACTS =
            Set.of("inviting", "invited", "invites", "spoke", "speaks", "speaking");

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int from = scene.sentenceAround(marked.first()).first();
        if (from == marked.first() && from > scene.document().paragraphOf(from).first()) {
            Stretch before = scene.sentenceAround(from - 1);
            from = scene.token(from - 1).shape() == Shape.COLON ? before.first() : from;
        }
        for (int i = marked.first() - 1; i >= from; i--) {
            if (scene.isMarked(i)) {
                return Optional.empty();
            }
            boolean says = scene.isCue(i) && scene.token(i).is(Trait.SAYING) && !isNoun(i, scene);
            if (says || (ACTS.contains(scene.token(i).lower()) && isInviting(i, marked, scene))) {
                if (i > from && PASSIVE.contains(scene.token(i - 1).lower())) {
                    return Optional.empty();
                }
                int cue = i;
                return new Subject(scene)
                        .of(new Stretch(cue, cue + 1))
                        .map(name -> read(marked, cue, name, scene));
            }
        }
        return Optional.empty();
    }

    /// “Lund’s claim about the boat”, “told us via email”.
    private static boolean isNoun(int i, Scene scene) {
        return i > 0
                && (scene.token(i - 1).shape() == Shape.POSSESSIVE || scene.token(i - 1).is("via"));
    }

    /// Nothing but the act’s object and what it is asked to do stands before the words.
    private static boolean isInviting(int i, Marked marked, Scene scene) {
        return marked.first() - i <= LONGEST_OBJECT && !scene.hasVerb(i + 1, marked.first());
    }

    private static final int LONGEST_OBJECT = 8;

    private static Attribution read(Marked marked, int cue, Stretch name, Scene scene) {
        int first = cue + 1;
        boolean toHearer = first < marked.first() && scene.token(first).is("to");
        if (toHearer || scene.token(cue).is(Trait.ADDRESSED)) {
            Optional<Stretch> hearer =
                    new SourcePhrase(scene).from(toHearer ? first + 1 : first, marked.first());
            first = hearer.map(Stretch::end).orElse(first);
        }
        if (first < marked.first() && scene.token(first).is("of")) {
            first++;
        }
        if (first + 1 < marked.first() && scene.token(first).is("via")) {
            first += 2;
        }
        // “she told reporters outside, had “learned to count””: the words begin behind the comma.
        if (first + 1 < marked.first() && scene.isComma(first + 1)) {
            first += 2;
        }
        Stretch lead = scene.trimmed(first, marked.first());
        int sentenceEnd = scene.sentenceAround(marked.end() - 1).end();
        Stretch content =
                lead.isEmpty()
                        ? marked.words()
                        : scene.trimmed(lead.first(), Math.max(marked.end(), sentenceEnd));
        return Attribution.of(content, new Stretch(cue, cue + 1), name);
    }
}
