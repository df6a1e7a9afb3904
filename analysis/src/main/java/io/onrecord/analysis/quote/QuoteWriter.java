package io.onrecord.analysis.quote;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.saying.SayingReader;
import io.onrecord.analysis.standing.StandingReader;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes attributions as quotes of the contract: spans of characters, kind, text and id.
final class QuoteWriter {

    private final Article article;
    private final Document document;
    private final Scene scene;
    private final SayingReader sayings;
    private final StandingReader standings;
    private final Map<String, Integer> occurrences = new HashMap<>();

    QuoteWriter(Article article, Scene scene) {
        this.article = article;
        this.document = scene.document();
        this.scene = scene;
        this.sayings = SayingReader.of(article);
        this.standings = StandingReader.of(article);
    }

    Quote write(Read read, Spoken spoken) {
        Attribution attribution = read.attribution();
        List<Span> content = spans(attribution.content());
        String text = text(content);
        List<Span> cue = span(attribution.cue());
        List<Span> source = span(attribution.source());
        Utterance utterance = Utterance.within(article.text(), content, cue, source);
        Clause clause = Clause.of(article.text(), utterance);
        int occurrence = occurrences.merge(Ids.normal(text), 1, Integer::sum) - 1;
        return new Quote(
                Ids.quote(article.id(), text, occurrence),
                article.id(),
                article.version(),
                read.kind() == Quote.Kind.UNKNOWN ? kind(attribution.content()) : read.kind(),
                text,
                content,
                cue,
                source,
                spoken.speaker(),
                spoken.reportedBy(),
                standings.standing(utterance, clause),
                sayings.said(utterance, clause),
                read.confidence(),
                read.method());
    }

    private List<Span> spans(List<Stretch> parts) {
        List<Span> spans = new ArrayList<>();
        for (Stretch part : parts) {
            Stretch words = withoutMarks(part);
            spans.add(document.span(words.isEmpty() ? part : words));
        }
        return spans;
    }

    /// Without the marks at its two ends, if they are those of one quotation or of the first and
    /// the last.
    private Stretch withoutMarks(Stretch part) {
        int first = part.first();
        int end = part.end();
        boolean opens = isMark(first);
        boolean closes = end > first + 1 && isMark(end - 1);
        boolean whole = opens && closes;
        if (opens && (whole || region(first).end() >= end)) {
            first++;
        }
        if (closes && (whole || region(end - 1).first() <= first)) {
            end--;
        }
        return new Stretch(Math.min(first, end), end);
    }

    private Marked region(int i) {
        return scene.marks().get(scene.markAt(i));
    }

    private boolean isMark(int i) {
        return scene.isMarked(i) && scene.token(i).shape() == Shape.MARK;
    }

    private List<Span> span(@Nullable Stretch stretch) {
        return stretch == null || stretch.isEmpty() ? List.of() : List.of(document.span(stretch));
    }

    private String text(List<Span> content) {
        StringBuilder text = new StringBuilder();
        for (Span span : content) {
            text.append(text.isEmpty() ? "" : " ").append(span.of(document.text()));
        }
        return text.toString();
    }

    private Quote.Kind kind(List<Stretch> content) {
        boolean marked = false;
        boolean plain = false;
        for (Stretch part : content) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.token(i).shape().isWord()) {
                    marked |= scene.isMarked(i);
                    plain |= !scene.isMarked(i);
                }
            }
        }
        if (!marked) {
            return Quote.Kind.INDIRECT;
        }
        return plain ? Quote.Kind.MIXED : Quote.Kind.DIRECT;
    }
}
