package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Lines;
import io.onrecord.events.Article;
import io.onrecord.events.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Reads what an article says about the saying of its quotes. One reader serves all quotes of one
/// article; what concerns the whole article is read once, when it is made.
public final class SayingReader {

    private final String text;
    private final ClauseReader clauses;
    private final SourceDocument documents;
    private final QuotingAgency agencies;
    private final Introductions introductions;
    private final Frames frames;
    private final BoxFooter footers;
    private final PostSignature signatures;
    private final PostBlocks posts;
    private final Settings settings;

    private SayingReader(Article article) {
        Lexicon lexicon = Lexicon.ENGLISH;
        text = article.text();
        Lines lines = new Lines(text);
        Dateline dateline = Dateline.of(text);
        Calendar calendar = new Calendar(day(article.publishedAt(), dateline.day()));
        String publisher = article.source().name();
        AdjunctChain chain = new AdjunctChain(lexicon, calendar, dateline, publisher);
        clauses = new ClauseReader(text, lexicon, chain);
        documents = SourceDocument.of(text, lexicon);
        agencies = new QuotingAgency(text, Outlets.of(lexicon));
        introductions = new Introductions(text, lines, article.blocks(), clauses);
        frames = new Frames(text, lines, clauses);
        footers = new BoxFooter(text, lines, calendar);
        signatures = new PostSignature(text, calendar);
        posts = PostBlocks.of(article.blocks(), calendar);
        settings = new Settings(text, chain);
    }

    public static SayingReader of(Article article) {
        return new SayingReader(article);
    }

    /// When, where, through which medium, at which occasion and to whom the content was said, as
    /// far as the text tells; [Said#NOTHING] when it tells nothing. The nearest words decide first.
    public Said said(Utterance utterance, Clause clause) {
        Said said = clauses.read(clause);
        said = Details.merge(said, agencies.read(clause));
        said = Details.merge(said, documents.read(utterance));
        said = Details.merge(said, introductions.read(utterance));
        said = Details.merge(said, footers.read(utterance));
        said = Details.merge(said, signatures.read(utterance));
        said = Details.merge(said, posts.read(utterance));
        said = Details.merge(said, frames.read(utterance));
        return settings.complete(said, text, utterance);
    }

    /// The day that “yesterday” counts from: the dateline's, in the year of publication.
    private static @Nullable LocalDate day(@Nullable Instant published, @Nullable MonthDay filed) {
        if (published == null) {
            return null;
        }
        LocalDate day = published.atZone(ZoneOffset.UTC).toLocalDate();
        if (filed == null || !Year.of(day.getYear()).isValidMonthDay(filed)) {
            return day;
        }
        LocalDate filedDay = filed.atYear(day.getYear());
        boolean near = Math.abs(filedDay.toEpochDay() - day.toEpochDay()) <= 3;
        return near ? filedDay : day;
    }
}
