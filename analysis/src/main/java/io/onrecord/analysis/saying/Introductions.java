package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Lines;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Article.Block;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import java.util.Arrays;
import java.util.List;

/// Lines that introduce what stands below them: “July 24, 2007, televised debate:”, “Here is what
/// Rowe said at a rally in 2013:”. Such a line holds for the next line, and for the labelled lines
/// (“Rowe: …”, “Q: …”) that follow without a break.
final class Introductions {

    private static final int NONE = -1;
    private static final int LONGEST_LABEL = 60;

    private final String text;
    private final Lines lines;
    private final List<Block> blocks;
    private final ClauseReader clauses;
    private final int[] introducedBy;

    Introductions(String text, Lines lines, List<Block> blocks, ClauseReader clauses) {
        this.text = text;
        this.lines = lines;
        this.blocks = blocks;
        this.clauses = clauses;
        introducedBy = new int[lines.count()];
        link();
    }

    /// What the line above the content's own line tells, if that line introduces it and the content
    /// is all there is on its own, but for a label.
    Said read(Utterance utterance) {
        if (utterance.content().isEmpty()) {
            return Said.NOTHING;
        }
        int content = utterance.content().getFirst().start();
        int line = lines.at(content);
        int introduction = introducedBy[line];
        if (introduction == NONE || !opensLine(line, content)) {
            return Said.NOTHING;
        }
        Span span = lines.span(introduction);
        int start = Sentences.start(text, span.end() - 1);
        return clauses.introduction(new Span(Math.max(start, span.start()), span.end()));
    }

    private void link() {
        Arrays.fill(introducedBy, NONE);
        int introduction = NONE;
        boolean fresh = false;
        for (int line = 0; line < lines.count(); line++) {
            Span span = lines.span(line);
            if (span.isEmpty()) {
                continue;
            }
            boolean labelled = isLabelled(span);
            if (fresh || labelled) {
                introducedBy[line] = introduction;
            }
            if (introduces(span)) {
                introduction = line;
                fresh = true;
            } else {
                introduction = labelled || (fresh && isQuoted(span)) ? introduction : NONE;
                fresh = fresh && isQuoted(span);
            }
        }
    }

    private boolean introduces(Span span) {
        return text.charAt(span.end() - 1) == ':';
    }

    /// “Rowe: …”, “Q. …”: a name or an initial, and a colon with words behind it.
    private boolean isLabelled(Span span) {
        int limit = Math.min(span.end() - 1, span.start() + LONGEST_LABEL);
        if (!Character.isUpperCase(text.charAt(span.start()))) {
            return false;
        }
        for (int at = span.start(); at < limit; at++) {
            char character = text.charAt(at);
            if (character == ':') {
                return true;
            }
            if (Marks.isMark(character) && character != '’' && character != '\'') {
                return false;
            }
        }
        return false;
    }

    /// A paragraph that starts with a quotation mark, and a block quote.
    private boolean isQuoted(Span span) {
        if (Marks.isMark(text.charAt(span.start()))) {
            return true;
        }
        int found =
                java.util.Collections.binarySearch(
                        blocks,
                        new Block(Block.Kind.UNKNOWN, new Span(span.start(), span.start())),
                        (one, other) ->
                                Integer.compare(one.span().end() - 1, other.span().start()));
        int at = found >= 0 ? found : -found - 1;
        return at < blocks.size()
                && blocks.get(at).kind() == Block.Kind.BLOCKQUOTE
                && blocks.get(at).span().contains(span.start());
    }

    private boolean opensLine(int line, int content) {
        int start = lines.span(line).start();
        if (content - start > LONGEST_LABEL) {
            return false;
        }
        for (int at = content - 1; at >= start && text.charAt(at) != ':'; at--) {
            char character = text.charAt(at);
            if (!Words.isBlank(character) && !Marks.isMark(character)) {
                return false;
            }
        }
        return true;
    }
}
