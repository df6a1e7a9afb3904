package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the clause of a cue tells: its verb, the object of a verb of telling, and the adjuncts
/// before and behind it.
final class ClauseReader {

    /// Tokens between the phrase that opens a sentence and its subject.
    private static final int NEAR = 12;

    private final String text;
    private final AdjunctChain chain;
    private final Phrases verbs;
    private final Phrases telling;
    private final Phrases saying;
    private final Phrases openers;
    private final Phrases speaking;
    private final Phrases leading;
    private final HeadingOccasion headings;

    ClauseReader(String text, Lexicon lexicon, AdjunctChain chain) {
        this.text = text;
        this.chain = chain;
        verbs = lexicon.section("verbs");
        telling = lexicon.section("telling");
        saying = lexicon.section("saying");
        openers = lexicon.section("openers");
        speaking = lexicon.section("speaking");
        leading = lexicon.section("leading");
        headings = new HeadingOccasion(lexicon.section("occasions"));
    }

    /// The nearest words decide: the verb and what stands behind it, then what stands between
    /// source and cue, then the start of the sentence, then what follows the content.
    Said read(Clause clause) {
        Said said = verb(clause);
        said = Details.merge(said, clause.inverted() ? behindSource(clause) : gap(clause));
        said = Details.merge(said, fronted(words(clause.fronted())));
        return Details.merge(said, tail(clause));
    }

    /// The chain that opens a sentence, up to its comma or the end of the stretch.
    Said fronted(Words words) {
        int start = 0;
        while (openers.hasAt(words, start)) {
            start++;
        }
        Said opening = closed(words, start);
        if (words.size() - start > NEAR && isFar(words, opening)) {
            opening = withoutDate(withoutPlace(opening));
        }
        for (int at = start; at < words.size() && opening.equals(Said.NOTHING); at++) {
            boolean clauseStarts = words.is(at, "that") && at < 6;
            boolean participle = words.is(at, ",") && speaking.hasAt(words, at + 1);
            opening = clauseStarts || participle ? closed(words, at + 1) : Said.NOTHING;
        }
        return opening;
    }

    /// Whether a sentence may open with a chain: with a preposition, or a participle of speaking.
    boolean mayFrame(Words words) {
        int start = 0;
        while (openers.hasAt(words, start)) {
            start++;
        }
        return leading.hasAt(words, start) || speaking.hasAt(words, start);
    }

    /// A line that ends in a colon and introduces what stands below it. One that starts with a date
    /// names the occasion behind it.
    Said introduction(Span line) {
        Words words = words(line);
        Said said = Details.merge(fronted(words), anywhere(words, 0));
        return said.date() == null
                ? said
                : Details.merge(said, headings.occasion(words, said.date()));
    }

    private Said verb(Clause clause) {
        Span stretch =
                clause.inverted()
                        ? new Span(clause.cue().start(), clause.gap().end())
                        : new Span(clause.cue().start(), clause.behind().end());
        Words words = words(stretch);
        int behindCue = words.from(clause.cue().end());
        Said said = Said.NOTHING;
        for (int at = 0; at < behindCue; at++) {
            said = Details.merge(said, inCue(words, at));
        }
        boolean asSaying = words.is(behindCue, "as") && words.is(behindCue + 1, "saying");
        AdjunctChain.Link link = behindVerb(words, asSaying ? behindCue + 2 : behindCue);
        said = Details.merge(said, link.said());
        return clause.introduces() ? Details.merge(said, anywhere(words, link.next())) : said;
    }

    /// An adjunct or a medium's verb that the cue itself holds: “tweeted”, “said in an interview”.
    private Said inCue(Words words, int at) {
        Optional<Phrases.Match> verb = verbs.at(words, at);
        if (verb.isPresent() && verb.get().value().isPresent()) {
            return Details.medium(new Detail(verb.get().value().get(), words.span(at)));
        }
        boolean led = at > 0 && (saying.hasAt(words, at - 1) || telling.hasAt(words, at - 1));
        return led ? behindVerb(words, at).said() : withoutPlace(chain.from(words, at).said());
    }

    private AdjunctChain.Link behindVerb(Words words, int at) {
        Optional<Adjunct.Found> object =
                telling.hasAt(words, at - 1)
                        ? chain.addressee().object(words, at)
                        : Optional.empty();
        if (object.isPresent()) {
            return chain.on(words, new AdjunctChain.Link(object.get().next(), object.get().part()));
        }
        AdjunctChain.Link link = chain.from(words, at);
        return saying.hasAt(words, at - 1) || at == 0
                ? link
                : new AdjunctChain.Link(link.next(), withoutPlace(link.said()));
    }

    private Said behindSource(Clause clause) {
        Words words = words(clause.behind());
        AdjunctChain.Link link = chain.from(words, 0);
        return clause.introduces()
                ? Details.merge(link.said(), anywhere(words, link.next()))
                : link.said();
    }

    /// A sentence that ends in a colon speaks of the saying all through.
    private Said anywhere(Words words, int from) {
        Said said = Said.NOTHING;
        int at = from;
        while (at < words.size()) {
            AdjunctChain.Link link = chain.from(words, at);
            said = Details.merge(said, link.said());
            at = Math.max(at + 1, link.next());
        }
        return said;
    }

    private Said gap(Clause clause) {
        Words words = words(clause.gap());
        Said said = closed(words, 0);
        for (int at = 0; at < words.size() && said.equals(Said.NOTHING); at++) {
            said = words.is(at, ",") ? closed(words, at + 1) : Said.NOTHING;
        }
        return clause.introduces() ? Details.merge(said, anywhere(words, 0)) : said;
    }

    /// Behind the content only a medium or an occasion surely belongs to the saying, with what
    /// follows it.
    private Said tail(Clause clause) {
        AdjunctChain.Link link = chain.from(words(clause.tail()), 0);
        boolean ofTheSaying = link.said().medium() != null || link.said().occasion() != null;
        return ofTheSaying ? link.said() : Said.NOTHING;
    }

    /// A chain that fills its stretch or ends at a comma. One that runs on into other words tells
    /// its medium or occasion at most.
    private Said closed(Words words, int start) {
        AdjunctChain.Link link = chain.from(words, start);
        boolean ends = link.next() >= words.size() || words.is(link.next(), ",");
        return ends ? link.said() : withoutDate(withoutPlace(link.said()));
    }

    /// Whether more words than a title or two stand behind the phrase: another clause, perhaps.
    private static boolean isFar(Words words, Said opening) {
        int end = Math.max(end(opening.date()), end(opening.place()));
        return words.size() - words.from(end) > NEAR;
    }

    private static int end(Said.@Nullable Date date) {
        return date == null ? 0 : date.span().end();
    }

    private static int end(@Nullable Detail detail) {
        return detail == null ? 0 : detail.span().end();
    }

    private static Said withoutPlace(Said said) {
        return new Said(said.date(), null, said.medium(), said.occasion(), said.addressee());
    }

    private static Said withoutDate(Said said) {
        return new Said(null, said.place(), said.medium(), said.occasion(), said.addressee());
    }

    private Words words(Span stretch) {
        return Words.of(text, stretch);
    }
}
