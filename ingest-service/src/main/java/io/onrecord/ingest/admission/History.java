package io.onrecord.ingest.admission;

import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.admission.Seen.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All versions of one article that were here before, in any order.
record History(List<Seen> versions) {

    History {
        versions = List.copyOf(versions);
    }

    /// The greatest version that was not beaten.
    Optional<Seen> newest() {
        return versions.stream()
                .filter(seen -> seen.outcome() != Outcome.BEATEN)
                .max(Comparator.comparing(Seen::version));
    }

    /// The greatest revision under this number that was not beaten.
    Optional<Seen> newest(int number) {
        return versions.stream()
                .filter(seen -> seen.outcome() != Outcome.BEATEN)
                .filter(seen -> seen.version().number() == number)
                .max(Comparator.comparing(Seen::version));
    }

    /// The kill that stands; empty when the article may be used.
    Optional<Seen> kill() {
        return newest().filter(Seen::isKill);
    }

    /// The version that a new content under this number gets.
    ArticleVersion next(int number) {
        int revisions =
                versions.stream()
                        .filter(seen -> seen.version().number() == number)
                        .mapToInt(seen -> seen.version().revision() + 1)
                        .max()
                        .orElse(0);
        return new ArticleVersion(number, revisions);
    }
}
