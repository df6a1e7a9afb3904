package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.admission.Seen.Outcome;
import io.onrecord.ingest.submission.Checked.Draft;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Decides which version a draft becomes and whether it may go out.
///
/// - The same content under the same number is known, and makes no version. Other content under a
///   known number is its next revision.
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
        return kill ? same.or(history::kill) : same;
    }

    private static boolean isSame(Seen seen, Draft draft, String hash) {
        return Objects.equals(seen.given(), draft.number()) && seen.contentHash().equals(hash);
    }

    private static Decision kill(Draft draft, History history) {
        int newest = history.newest().map(seen -> seen.version().number()).orElse(0);
        Integer given = draft.number();
        if (given != null
                && given < newest
                && history.newest().filter(Admission::isUsable).isPresent()) {
            return new Decision.Beaten(history.next(given));
        }
        return new Decision.Publish(
                history.next(Math.max(newest, draft.article().version().number())));
    }

    private static boolean isUsable(Seen seen) {
        return seen.status() == Status.USABLE && seen.statusGiven();
    }

    private static Decision version(Draft draft, History history, Instant now) {
        ArticleVersion version = history.next(draft.article().version().number());
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

    private static boolean isBeaten(Draft draft, ArticleVersion version, History history) {
        Optional<Seen> kill = history.kill();
        if (kill.isPresent()) {
            return !takesBack(draft, version, kill.get());
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
        Instant updated = draft.article().updatedAt();
        boolean sameNumber = version.number() == kill.version().number();
        return version.number() > kill.version().number()
                || (sameNumber
                        && updated != null
                        && kill.updatedAt() != null
                        && updated.isAfter(kill.updatedAt()));
    }
}
