package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// “Ada Lund, Institute of Harbours”: a line below words that are set apart, which says whose they
/// are, behind a dash or with a first name. It may stand within the marks and says nothing itself.
final class Signature {

    private static final int LONGEST = 14;

    private static final int GIVEN = Trait.MALE_NAME.bit() | Trait.FEMALE_NAME.bit();

    private Signature() {}

    /// The name and what follows it, if the line below a paragraph is a signature.
    static Optional<Stretch> below(Stretch paragraph, Scene scene) {
        Document document = scene.document();
        int index = document.paragraphIndex(paragraph.first()) + 1;
        return index < document.paragraphs().size()
                ? in(document.paragraphs().get(index), scene)
                : Optional.empty();
    }

    static Optional<Stretch> in(Stretch line, Scene scene) {
        Document document = scene.document();
        int first = line.first();
        boolean dashed = document.token(first).shape() == Shape.DASH;
        int name = dashed ? first + 1 : first;
        int end = line.end();
        while (end > name && isClosing(document.token(end - 1))) {
            end--;
        }
        boolean sure = dashed || isWithinMarks(line, scene);
        if (end - name < 2 || end - name > LONGEST || !isName(name, end, sure, document)) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(name, end));
    }

    /// The marks were opened above, and close behind the line.
    private static boolean isWithinMarks(Stretch line, Scene scene) {
        int before = line.first() - 1;
        int mark = before < 0 ? -1 : scene.markAt(before);
        return mark >= 0
                && !scene.marks().get(mark).closed()
                && scene.document().token(line.first()).shape() != Shape.MARK
                && scene.document().token(line.end() - 1).shape() == Shape.MARK;
    }

    /// @param sure whether where it stands speaks for a name already
    private static boolean isName(int name, int end, boolean sure, Document document) {
        if (!isCapital(document.token(name)) || !isCapital(document.token(name + 1))) {
            return false;
        }
        boolean given = document.token(name).word().isAny(GIVEN);
        int surname = name + 1;
        while (surname < end && isCapital(document.token(surname))) {
            surname++;
        }
        boolean role = surname < end && document.token(surname).shape() == Shape.COMMA;
        return (sure || (given && role)) && !hasStop(surname, end, document);
    }

    /// Another sentence, or a verb of saying: not a line of a name and a role alone.
    private static boolean hasStop(int from, int end, Document document) {
        for (int i = from; i < end; i++) {
            Token token = document.token(i);
            if (token.shape() == Shape.STOP
                    || token.shape() == Shape.MARK
                    || (token.shape() == Shape.LOWER
                            && (token.is(Trait.SAYING) || token.is(Trait.AUXILIARY)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(Token token) {
        return token.shape().isCapital();
    }

    private static boolean isClosing(Token token) {
        return token.shape() == Shape.MARK || token.shape() == Shape.STOP;
    }
}
