package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// Speaker and cue before the quotation: Lund said, “…”; Lund said the plan was “madness”. The
/// words between the cue and the marks belong to the content.
final class NameCueThenQuote implements QuoteRule {

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int from = scene.document().sentenceOf(marked.first()).first();
        if (from == marked.first() && from > scene.document().paragraphOf(from).first()) {
            Stretch before = scene.document().sentenceOf(from - 1);
            from = scene.token(from - 1).shape() == Shape.COLON ? before.first() : from;
        }
        for (int i = marked.first() - 1; i >= from; i--) {
            if (scene.isMarked(i)) {
                return Optional.empty();
            }
            if (scene.isCue(i)) {
                int cue = i;
                return new Subject(scene)
                        .of(new Stretch(cue, cue + 1))
                        .map(name -> read(marked, cue, name, scene));
            }
        }
        return Optional.empty();
    }

    private static Attribution read(Marked marked, int cue, Stretch name, Scene scene) {
        int first = cue + 1;
        if (scene.token(cue).is(Trait.ADDRESSED)) {
            Optional<Stretch> hearer = new SourcePhrase(scene).from(first, marked.first());
            first = hearer.map(Stretch::end).orElse(first);
        }
        Stretch lead = scene.trimmed(first, marked.first());
        int contentFirst = lead.isEmpty() ? marked.words().first() : lead.first();
        int sentenceEnd = scene.document().sentenceOf(marked.end() - 1).end();
        int contentEnd =
                lead.isEmpty() ? marked.words().end() : Math.max(marked.end(), sentenceEnd);
        Stretch content = scene.trimmed(contentFirst, contentEnd);
        return Attribution.of(content, new Stretch(cue, cue + 1), name);
    }
}
