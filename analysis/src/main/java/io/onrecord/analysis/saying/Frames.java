package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Lines;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import java.util.Locale;

/// The phrase that opens a paragraph and frames it: “On CNN’s “State of the Union,” Rowe said he
/// was puzzled. “I have no idea,” Rowe said.” Its medium and occasion hold for every quote of the
/// paragraph by somebody whom its sentence names.
record Frames(String text, Lines lines, ClauseReader clauses) {

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
        Span sentence = new Span(paragraph.start(), end);
        int named = named(sentence, source);
        if (named < 0) {
            return Said.NOTHING;
        }
        Said said = clauses.fronted(Words.of(text, new Span(sentence.start(), named)));
        return new Said(null, null, said.medium(), said.occasion(), null);
    }

    /// Where the sentence names the source by its last word; -1 when it does not.
    private int named(Span sentence, Span source) {
        Words words = Words.of(text, source);
        String last = words.word(words.size() - 1);
        if (last.isEmpty() || !Character.isUpperCase(last.charAt(0))) {
            return -1;
        }
        int at = sentence.of(text).toLowerCase(Locale.ROOT).indexOf(last.toLowerCase(Locale.ROOT));
        return at < 0 ? -1 : sentence.start() + at;
    }
}
