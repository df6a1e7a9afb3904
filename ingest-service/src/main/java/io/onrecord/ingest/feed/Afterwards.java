package io.onrecord.ingest.feed;

import io.onrecord.events.Ids;
import io.onrecord.ingest.feed.document.FeedDocument;
import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a feed is after it was asked for. Pure: the same answer at the same time makes the same of
/// it.
///
/// @param pause until it is asked for again
record Afterwards(Feed feed, Duration pause) {

    /// An address that fails so often is asked no more where the feed's own may lead elsewhere.
    private static final int GONE_FROM_THERE = 3;

    private static final int LONGEST_ERROR = 300;
    private static final double OF_THE_LAST = 0.2;

    /// When it happens, and by how much what happened together is spread.
    record Moment(Rhythm rhythm, Instant now, double jitter) {}

    static Afterwards failed(
            Feed feed, String code, String why, @Nullable Duration retryAfter, Moment at) {
        Feed.History history = feed.history();
        Feed.Asking asking = feed.asking();
        int failures = history.failures() + 1;
        String where = failures % GONE_FROM_THERE == 0 ? feed.url() : asking.at();
        return new Afterwards(
                with(
                        feed,
                        new Feed.Asking(
                                where,
                                asking.every(),
                                where.equals(asking.at()) ? asking.validators() : Validators.NONE,
                                asking.validatorsLie(),
                                asking.unchecked(),
                                asking.itemsHash()),
                        new Feed.History(
                                history.kind(),
                                history.title(),
                                history.lastSuccessAt(),
                                history.lastItemAt(),
                                history.gap(),
                                failures,
                                at.now(),
                                code,
                                why.length() > LONGEST_ERROR
                                        ? why.substring(0, LONGEST_ERROR)
                                        : why)),
                at.rhythm().waitAfterFailure(asking.every(), failures, retryAfter, at.jitter()));
    }

    static Afterwards notModified(Feed feed, Fetched.NotModified answer, Moment at) {
        Feed.Asking asking = feed.asking();
        Duration every = at.rhythm().next(asking.every(), 0);
        Validators validators =
                answer.validators().isEmpty() ? asking.validators() : answer.validators();
        return new Afterwards(
                with(
                        feed,
                        new Feed.Asking(
                                asking.at(),
                                every,
                                validators,
                                asking.validatorsLie(),
                                asking.unchecked() + 1,
                                asking.itemsHash()),
                        succeeded(feed.history(), null, 0, at.now())),
                at.rhythm().wait(every, answer.freshFor(), at.jitter()));
    }

    /// @param changed how many of its articles are new or changed
    static Afterwards read(
            Feed feed, Fetched.Body answer, FeedDocument document, int changed, Moment at) {
        Feed.Asking asking = feed.asking();
        Duration every = at.rhythm().next(asking.every(), changed);
        URI moved = answer.movedTo();
        String hash = hash(document);
        Duration freshFor = answer.freshFor() == null ? document.freshFor() : answer.freshFor();
        return new Afterwards(
                with(
                        feed,
                        new Feed.Asking(
                                moved == null ? asking.at() : moved.toString(),
                                every,
                                answer.validators(),
                                Trust.isBroken(asking, answer, hash),
                                0,
                                hash),
                        succeeded(feed.history(), document, changed, at.now())),
                at.rhythm().wait(every, freshFor, at.jitter()));
    }

    private static Feed.History succeeded(
            Feed.History before, @Nullable FeedDocument document, int changed, Instant now) {
        Instant last = before.lastItemAt();
        Duration gap = before.gap();
        if (changed > 0 && last != null) {
            Duration own = Duration.between(last, now).dividedBy(changed);
            gap = gap == null ? own : mixed(gap, own);
        }
        return new Feed.History(
                document == null ? before.kind() : document.kind().name(),
                document == null || document.title() == null ? before.title() : document.title(),
                now,
                changed > 0 ? now : last,
                gap,
                0,
                before.lastErrorAt(),
                before.lastErrorCode(),
                before.lastError());
    }

    private static Duration mixed(Duration before, Duration last) {
        return Duration.ofMillis(
                (long) (before.toMillis() * (1 - OF_THE_LAST) + last.toMillis() * OF_THE_LAST));
    }

    private static String hash(FeedDocument document) {
        StringBuilder all = new StringBuilder();
        document.items().forEach(item -> all.append(item.fingerprint()));
        return Ids.textHash(all.toString());
    }

    private static Feed with(Feed feed, Feed.Asking asking, Feed.History history) {
        return new Feed(
                feed.id(), feed.url(), feed.source(), feed.name(), feed.folder(), asking, history);
    }
}
