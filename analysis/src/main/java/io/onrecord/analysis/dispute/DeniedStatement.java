package io.onrecord.analysis.dispute;

import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import org.jspecify.annotations.Nullable;

/// What a denial denies.
sealed interface DeniedStatement {

    /// Of what is denied: enters the verdict's id.
    String id();

    /// Whoever said it; empty when nobody is named.
    String claimant();

    /// What is denied, in the claimant's words.
    String words();

    /// What somebody said in this article.
    record Said(Quote quote) implements DeniedStatement {
        @Override
        public String id() {
            return quote.id();
        }

        @Override
        public String claimant() {
            return Statements.name(quote);
        }

        @Override
        public String words() {
            return quote.text();
        }
    }

    /// That somebody said it.
    record Attributed(Quote quote) implements DeniedStatement {
        @Override
        public String id() {
            return quote.id();
        }

        @Override
        public String claimant() {
            return Statements.name(quote);
        }

        @Override
        public String words() {
            return quote.text();
        }
    }

    /// A claim that a fact-checker has rated.
    ///
    /// @param utterance the claim where it stands in the article as a quote
    record Claimed(Finding rating, @Nullable Quote utterance) implements DeniedStatement {
        @Override
        public String id() {
            return rating.claim().id();
        }

        @Override
        public String claimant() {
            return orEmpty(rating.claim().claimant());
        }

        @Override
        public String words() {
            return rating.claim().text();
        }
    }

    /// The rating itself, not the claim.
    record Rated(Finding rating) implements DeniedStatement {
        @Override
        public String id() {
            return rating.verdictId();
        }

        @Override
        public String claimant() {
            return orEmpty(rating.claim().claimant());
        }

        @Override
        public String words() {
            return rating.claim().text();
        }
    }

    /// What stands in the denial alone: “denied that the fund was empty”, where nobody in the
    /// article says so.
    ///
    /// @param words as they stand in the denial
    record Unclaimed(Quote denial, String words) implements DeniedStatement {
        @Override
        public String id() {
            return denial.id();
        }

        @Override
        public String claimant() {
            return "";
        }
    }

    /// A statement, or the rated claim whose utterance it is.
    static DeniedStatement of(Quote statement, Scene scene) {
        Finding rating = scene.ratingOf(statement).orElse(null);
        return rating == null ? new Said(statement) : new Claimed(rating, statement);
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
