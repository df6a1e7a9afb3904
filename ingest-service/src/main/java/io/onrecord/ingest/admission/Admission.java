package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.admission.Seen.Outcome;
import io.onrecord.ingest.submission.Checked.Draft;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides which version a draft becomes and whether it may go out.
///
/// - The same content under the same number is known, and makes no version. Other content under a
///   known number is its next revision, unless it is dated earlier than what is there: then it came
///   late and is beaten. A draft without a number is about the newest version that there is.
/// - A kill stands above every version there is, whatever its own number, and beats every one that
///   comes later, until one explicitly says USABLE and is newer: by its number, or under the same
///   number by `updatedAt`. A kill that is older than such a version is itself beaten.
/// - A withheld article waits for its embargo to end, or for a later version when it names none; a
///   usable one with an embargo waits for its end. An embargo holds for all older versions.
final class Admission {

    private Admission() {}

    /// @param origin where in the inbox the draft came from: the same place is the same draft
    /// @param now by the database's clock
    static Decision decide(Draft draft, String origin, History history, Instant now) {
        Optional<Seen> known = known(draft, origin, history);
        if (known.isPresent()) {
            return new Decision.Known(known.get());
        }
        return draft.article().status() == Status.CANCELED
                ? kill(draft, history)
                : version(draft, history, now);
    }

    private static Optional<Seen> known(Draft draft, String origin, History history) {
        boolean kill = draft.article().status() == Status.CANCELED;
        String hash = ContentHash.of(draft.article());
        Optional<Seen> same =
                history.versions().stream()
                        .filter(seen ->
                                seen.origin().equals(origin)
                                        || (!kill && isSame(seen, draft, hash)))
                        .findFirst();
        if (kill) {
            return same.or(history::kill);
        }
        return same.filter(
                seen -> seen.origin().equals(origin) || !isRestored(seen, draft, history));
    }

    private static boolean isSame(Seen seen, Draft draft, String hash) {
        return Objects.equals(seen.given(), draft.number()) && seen.contentHash().equals(hash);
    }

    /// Whether an earlier content comes back, dated later than what had taken its place.
    private static boolean isRestored(Seen seen, Draft draft, History history) {
        return history.newest(seen.version().number())
                .filter(newest -> newest.version().compareTo(seen.version()) > 0)
                .filter(newest -> isEarlier(newest.updatedAt(), draft.article().updatedAt()))
                .isPresent();
    }

    private static Decision kill(Draft draft, History history) {
        int newest = history.newest().map(seen -> seen.version().number()).orElse(0);
        int own = draft.article().version().number();
        boolean late = history.newest().filter(seen -> isNewerUsable(seen, draft)).isPresent();
        return late
                ? new Decision.Beaten(history.next(own))
                : new Decision.Publish(history.next(Math.max(newest, own)));
    }

    /// Whether a version that explicitly says USABLE is newer than a kill: by its number, or under
    /// the same number, or where the kill has none, by its date.
    private static boolean isNewerUsable(Seen seen, Draft kill) {
        if (!isUsable(seen)) {
            return false;
        }
        Integer given = kill.number();
        int newest = seen.version().number();
        boolean datedLater = isEarlier(kill.article().updatedAt(), seen.updatedAt());
        return given == null ? datedLater : given < newest || (given == newest && datedLater);
    }

    private static boolean isEarlier(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean isUsable(Seen seen) {
        return seen.status() == Status.USABLE && seen.statusGiven();
    }

    private static Decision version(Draft draft, History history, Instant now) {
        ArticleVersion version = history.next(number(draft, history));
        if (isBeaten(draft, version, history)) {
            return new Decision.Beaten(version);
        }
        Article article = draft.article();
        Instant embargo = article.embargoedUntil();
        if (embargo != null && embargo.isAfter(now)) {
            return new Decision.Hold(version, embargo);
        }
        return article.status() == Status.WITHHELD && embargo == null
                ? new Decision.Hold(version, null)
                : new Decision.Publish(version);
    }

    /// Without a number of its own, a draft is about the newest version that there is.
    private static int number(Draft draft, History history) {
        int first = draft.article().version().number();
        return draft.number() != null
                ? draft.number()
                : history.newest().map(seen -> seen.version().number()).orElse(first);
    }

    private static boolean isBeaten(Draft draft, ArticleVersion version, History history) {
        Optional<Seen> kill = history.kill();
        if (kill.isPresent()) {
            return !takesBack(draft, version, kill.get());
        }
        Optional<Seen> sameNumber = history.newest(version.number());
        if (sameNumber
                .filter(seen -> isEarlier(draft.article().updatedAt(), seen.updatedAt()))
                .isPresent()) {
            return true;
        }
        return history.newest()
                .filter(seen -> seen.outcome() == Outcome.HELD)
                .filter(seen -> seen.version().compareTo(version) > 0)
                .isPresent();
    }

    private static boolean takesBack(Draft draft, ArticleVersion version, Seen kill) {
        if (draft.article().status() != Status.USABLE || !draft.statusGiven()) {
            return false;
        }
        boolean sameNumber = version.number() == kill.version().number();
        return version.number() > kill.version().number()
                || (sameNumber && isEarlier(kill.updatedAt(), draft.article().updatedAt()));
    }
}
