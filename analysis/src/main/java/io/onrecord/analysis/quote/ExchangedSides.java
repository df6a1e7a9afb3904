package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Set;

/// The letter was forged, said her lawyer, Ada Lund: where a comma parts a clause from the cue and
/// nothing but somebody follows, the clause is what that person says.
final class ExchangedSides implements Mend {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
    private static final int LONGEST_NAME = 4;

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null || attribution.content().size() > 1) {
            return attribution;
        }
        Stretch words = attribution.content().getFirst();
        boolean exchanged =
                source.length() > words.length()
                        && source.end() + 1 == cue.first()
                        && scene.token(source.end()).shape() == Shape.COMMA
                        && words.first() == cue.end()
                        && (isSomebody(words, scene)
                                || (isSomebodys(words, scene)
                                        && scene.hasVerb(source.first(), source.end())));
        return exchanged ? Attribution.of(source, cue, withName(words, scene)) : attribution;
    }

    /// “her publisher”.
    private static boolean isSomebodys(Stretch words, Scene scene) {
        return words.length() == 2
                && OWNERS.contains(scene.token(words.first()).lower())
                && scene.token(words.first() + 1).word().classes().startsWith("n")
                && !scene.isMarked(words.first());
    }

    private static boolean isSomebody(Stretch words, Scene scene) {
        for (int i = words.first(); i < words.end(); i++) {
            Token token = scene.token(i);
            boolean belongs =
                    token.isRole()
                            || token.is(Trait.TITLE)
                            || token.is(Trait.DETERMINER)
                            || OWNERS.contains(token.lower())
                            || token.shape().isCapital();
            if (!belongs || scene.isMarked(i)) {
                return false;
            }
        }
        Token last = scene.token(words.end() - 1);
        return last.isRole() || last.shape().isCapital();
    }

    /// “her lawyer” with the name that follows it behind a comma.
    private static Stretch withName(Stretch words, Scene scene) {
        int comma = words.end();
        int size = scene.document().size();
        if (comma + 1 >= size || scene.token(comma).shape() != Shape.COMMA) {
            return words;
        }
        int end = comma + 1;
        while (end < size
                && end - comma <= LONGEST_NAME
                && scene.token(end).shape().isCapital()
                && !scene.isMarked(end)) {
            end++;
        }
        return end > comma + 1 ? new Stretch(words.first(), end) : words;
    }
}
