package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Lines;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Span;

/// The phrase that opens a paragraph and frames it: “On CNN’s “State of the Union,” Rowe said he
/// was puzzled. “I have no idea,” Rowe said.” Its medium and occasion hold for every quote of the
/// paragraph by somebody whom its sentence names.
record Frames(String text, Lines lines, ClauseReader clauses) {

    private static final int OPENING = 20;

    Said read(Utterance utterance) {
        if (utterance.source().isEmpty() || utterance.content().isEmpty()) {
            return Said.NOTHING;
        }
        Span source = utterance.source().getFirst();
        Span paragraph = lines.span(lines.at(source.start()));
        int end = Sentences.end(text, paragraph.start());
        boolean later =
                end < source.start() && paragraph.contains(utterance.content().getFirst().start());
        if (!later) {
            return Said.NOTHING;
        }
        Span opening = new Span(paragraph.start(), Math.min(end, paragraph.start() + OPENING));
        if (!clauses.mayFrame(Words.of(text, opening))) {
            return Said.NOTHING;
        }
        Words words = Words.of(text, new Span(paragraph.start(), end));
        int named = subject(words, Words.of(text, source));
        if (named == 0) {
            return Said.NOTHING;
        }
        Said said =
                clauses.fronted(
                        Words.of(text, new Span(paragraph.start(), words.span(named).start())));
        return new Said(null, null, said.medium(), said.occasion(), null);
    }

    /// The token of the sentence, right behind what opens it, that names the source by its last
    /// word; for “he” and “she” its end, for they continue with its subject. 0 when it is another.
    private static int subject(Words words, Words source) {
        String last = source.lower(source.size() - 1);
        if (last.equals("he") || last.equals("she")) {
            return words.size();
        }
        for (int at = 1; at < words.size(); at++) {
            if (words.isCapitalised(at) && words.is(at, last)) {
                return followsComma(words, at) ? at : 0;
            }
        }
        return 0;
    }

    /// With nothing but names between.
    private static boolean followsComma(Words words, int named) {
        int at = named - 1;
        while (at > 0 && words.isCapitalised(at)) {
            at--;
        }
        return words.is(at, ",") || Marks.closes(words, at);
    }
}
