package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.time.DatePhrase;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.PlainText;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import java.util.Optional;

/// One reading of a noun phrase from its determiner to its head, with what stands between: a date,
/// an outlet, a platform. It is used once.
final class NounPhrase {

    private static final int LONGEST = 9;

    private final Words words;
    private final HeadNouns nouns;
    private final HeadNouns.Behind heads;
    private final Calendar calendar;
    private Said found = Said.NOTHING;
    private Said head = Said.NOTHING;
    private int nameStart;
    private int next;

    NounPhrase(Words words, HeadNouns nouns, HeadNouns.Behind heads, Calendar calendar) {
        this.words = words;
        this.nouns = nouns;
        this.heads = heads;
        this.calendar = calendar;
    }

    /// What the phrase that starts at the token tells; nothing when it has no head.
    Optional<Adjunct.Found> read(int index) {
        int at = index;
        while (nouns.determiners().hasAt(words, at)) {
            at++;
        }
        nameStart = at;
        int limit = index + LONGEST;
        int behind = step(at);
        while (behind > at && behind <= limit) {
            at = behind;
            behind = step(at);
        }
        if (head.equals(Said.NOTHING)) {
            return Optional.empty();
        }
        readPlatformBehind();
        return Optional.of(new Adjunct.Found(next, Details.merge(found, head)));
    }

    /// Reads what stands at the token, and gives the token behind it; the same one at the end of
    /// the phrase.
    private int step(int at) {
        int behindDate = date(at);
        if (behindDate > at) {
            return behindDate;
        }
        int behindHead = head(at);
        if (behindHead > at) {
            return behindHead;
        }
        return head.equals(Said.NOTHING) ? modifier(at) : at;
    }

    private int date(int at) {
        Optional<DatePhrase> date = DatePhrases.at(words, at);
        if (date.isEmpty() || !isDate(date.get(), at)) {
            return at;
        }
        calendar.resolve(date.get())
                .ifPresent(day -> found = Details.merge(found, Details.date(day)));
        int behind = date.get().next();
        boolean inFront = head.equals(Said.NOTHING);
        if (words.isPossessive(behind) || (words.is(behind, ",") && inFront)) {
            behind++;
        }
        if (inFront) {
            nameStart = behind;
        } else {
            next = date.get().next();
        }
        return behind;
    }

    /// A month or a year is one in front of the head only: “a 2009 speech”.
    private boolean isDate(DatePhrase date, int at) {
        return date.alone() || (at == nameStart && head.equals(Said.NOTHING));
    }

    private int head(int at) {
        Optional<Phrases.Match> occasion = heads.occasions().at(words, at);
        Optional<Phrases.Match> medium = heads.media().at(words, at);
        if (occasion.isPresent() && runsOn(occasion.get().next())) {
            return at;
        }
        if (occasion.isPresent()
                && occasion.get().next() >= medium.map(Phrases.Match::next).orElse(at)) {
            next = occasion.get().next();
            Detail detail =
                    new Detail(PlainText.of(words, nameStart, next), words.span(nameStart, next));
            head = Details.merge(Details.occasion(detail), Details.medium(head.medium()));
            return next;
        }
        if (medium.isEmpty()) {
            return at;
        }
        next = medium.get().next();
        String value =
                medium.get()
                        .value()
                        .orElseGet(() ->
                                PlainText.of(words, at, next).toLowerCase(java.util.Locale.ROOT));
        head = Details.medium(new Detail(value, words.span(at, next)));
        return next;
    }

    /// “In One Debate Answer”: the head is another word.
    private boolean runsOn(int behind) {
        return words.isCapitalised(behind)
                && words.isCapitalised(behind - 1)
                && DatePhrases.at(words, behind).isEmpty()
                && heads.occasions().at(words, behind).isEmpty();
    }

    private int modifier(int at) {
        Optional<Platforms.Platform> platform = nouns.platforms().at(words, at);
        if (platform.isPresent()) {
            next = platform.get().next();
            found = Details.merge(found, Details.medium(platform.get().name()));
            if (isCollected(at)) {
                head = Details.medium(platform.get().name());
            }
            return next;
        }
        Optional<Outlets.Outlet> outlet = nouns.outlets().at(words, at);
        if (outlet.isPresent()) {
            found = Details.merge(found, Details.medium(outlet.get().name()));
            return outlet.get().next();
        }
        if (words.isPossessive(at)) {
            nameStart = at + 1;
            return at + 1;
        }
        boolean collects = words.is(at, "of") && nouns.posted().hasAt(words, at - 1);
        boolean plain = words.isWord(at) && !nouns.functionWords().hasAt(words, at);
        return collects || plain ? at + 1 : at;
    }

    /// “a tweet”, “a series of tweets”: the platform's name is itself what was posted.
    private boolean isCollected(int at) {
        return words.lower(at).startsWith("tweet");
    }

    /// “a post on Facebook”, “a video posted on X”: the platform says more than the post.
    private void readPlatformBehind() {
        if (!nouns.posted().hasAt(words, next - 1)) {
            return;
        }
        int lead = nouns.carriedOn().hasAt(words, next) ? next + 1 : next;
        boolean leads = words.is(lead, "on") || words.is(lead, "to");
        int name = nouns.determiners().hasAt(words, lead + 1) ? lead + 2 : lead + 1;
        if (leads) {
            nouns.platforms()
                    .at(words, name)
                    .ifPresent(platform -> {
                        found = Details.merge(found, Details.medium(platform.name()));
                        next = platform.next();
                    });
        }
    }
}
