package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Set;

/// Words in marks that name something: the title of a work or a programme, a nickname, a term that
/// the sentence introduces.
final class NamedThing {

    private static final Set<String> NAMING =
            Set.of(
                    "called",
                    "named",
                    "titled",
                    "entitled",
                    "nicknamed",
                    "dubbed",
                    "termed",
                    "christened",
                    "styled",
                    "headlined");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "he's", "it's", "now");

    private static final Set<String> WORKS =
            Set.of(
                    "film",
                    "movie",
                    "novel",
                    "book",
                    "album",
                    "song",
                    "single",
                    "play",
                    "show",
                    "series",
                    "programme",
                    "program",
                    "column",
                    "podcast",
                    "poem",
                    "opera",
                    "musical",
                    "ship",
                    "boat",
                    "yacht",
                    "trawler",
                    "lifeboat",
                    "ferry",
                    "station",
                    "exhibition",
                    "documentary",
                    "magazine",
                    "newspaper",
                    "blog",
                    "painting",
                    "sculpture",
                    "game",
                    "app",
                    "theme",
                    "page",
                    "account");

    /// Words of a subject between “which” and its verb.
    private static final int SUBJECT = 4;

    private NamedThing() {}

    static boolean is(Marked marked, Scene scene) {
        return isSoCalled(marked, scene)
                || isNamed(marked, scene)
                || (isTitle(marked, scene) && !isSpoken(marked, scene));
    }

    private static boolean isSoCalled(Marked marked, Scene scene) {
        int before = marked.first() - 1;
        return before >= 0 && scene.token(before).is("so-called");
    }

    /// “known as “…””, “is called “…””, “a page called “…””; but not “he called it “…””.
    private static boolean isNamed(Marked marked, Scene scene) {
        int at = marked.first() - 1;
        if (at > 0 && (scene.token(at).is("the") || scene.token(at).is("a"))) {
            at--;
        }
        if (at < 1) {
            return false;
        }
        if (scene.token(at).is("as") && scene.token(at - 1).is("known")) {
            return true;
        }
        boolean calls = scene.token(at).is("calls") || scene.token(at).is("call");
        if (calls || scene.token(at).is("called")) {
            return isRelative(at, scene) || (!calls && isDescribed(at - 1, scene));
        }
        return NAMING.contains(scene.token(at).lower()) && isDescribed(at - 1, scene);
    }

    private static boolean isDescribed(int before, Scene scene) {
        return BEING.contains(scene.token(before).lower()) || isThing(scene.token(before));
    }

    /// “the drawings, which the council calls the “…””.
    private static boolean isRelative(int verb, Scene scene) {
        for (int i = verb - 1; i >= 0 && verb - i <= SUBJECT; i--) {
            if (scene.token(i).is("which")) {
                return true;
            }
            if (!scene.token(i).shape().isWord()) {
                return false;
            }
        }
        return false;
    }

    /// A plain noun that the verb describes: a subject would be a name or a pronoun.
    private static boolean isThing(Token token) {
        String classes = token.word().classes();
        return token.shape() == Shape.LOWER
                && (classes.startsWith("n") || classes.startsWith("s"))
                && !token.isRole();
    }

    /// Two words or more that all begin with capitals but for the small ones between them, and no
    /// sentence; or a single one behind the kind of work it is.
    private static boolean isTitle(Marked marked, Scene scene) {
        int capitals = 0;
        for (int i = marked.words().first(); i < marked.words().end(); i++) {
            Token token = scene.token(i);
            boolean small =
                    token.is(Trait.PREPOSITION)
                            || token.is(Trait.DETERMINER)
                            || token.is(Trait.CONJUNCTION);
            boolean sign = !token.shape().isWord();
            boolean last = i == marked.words().end() - 1;
            if (sign ? token.is(".") || !(last || token.shape() == Shape.POSSESSIVE) : false) {
                return false;
            }
            if (!sign && !token.shape().isCapital() && !small) {
                return false;
            }
            capitals += token.shape().isCapital() ? 1 : 0;
        }
        int before = marked.first() - 1;
        boolean work = before >= 0 && WORKS.contains(scene.token(before).lower());
        return capitals >= 2 || (capitals == 1 && work);
    }

    /// Whether a verb of saying stands right beside the words: ““Hail Mary,” she said”, “said “Mr.
    /// Mayor””.
    private static boolean isSpoken(Marked marked, Scene scene) {
        Document document = scene.document();
        int behind = scene.behindComma(marked.end(), document.size());
        Stretch sentence = document.sentenceOf(marked.end() - 1);
        int reach = Math.min(sentence.end(), behind + 4);
        for (int i = behind; i < reach; i++) {
            if (scene.token(i).is(Trait.SAYING)) {
                return true;
            }
        }
        int before = marked.first() - 1;
        int cue = before > 0 && scene.isComma(before) ? before - 1 : before;
        return cue >= 0 && scene.token(cue).is(Trait.SAYING) && !scene.isMarked(cue);
    }
}
