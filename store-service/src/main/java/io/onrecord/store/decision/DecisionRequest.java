package io.onrecord.store.decision;

import io.onrecord.events.PersonDecision;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person sends.
///
/// @param kind one of [PersonDecision.Kind]
/// @param reason why, in the person's words
/// @param by the person's name
/// @param claimant whoever made the claim; with REATTRIBUTE only, and left out there when nobody
///   did
public record DecisionRequest(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String claimant) {

    private static final int LONGEST = 2_000;

    PersonDecision at(Instant now) {
        PersonDecision.Kind decided =
                Choice.of("kind", kind, PersonDecision.Kind.class)
                        .filter(chosen -> chosen != PersonDecision.Kind.UNKNOWN)
                        .orElseThrow(() -> Refusal.of("MISSING", "kind", "Say what is decided"));
        boolean names = decided == PersonDecision.Kind.REATTRIBUTE;
        if (claimant != null && !names) {
            throw Refusal.of("NOT_MEANT", "claimant", "Only REATTRIBUTE names a claimant");
        }
        return new PersonDecision(
                decided,
                given("reason", reason),
                given("by", by),
                now,
                claimant == null ? null : given("claimant", claimant));
    }

    private static String given(String field, @Nullable String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.of("MISSING", field, "A decision has a reason and a name");
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("TOO_LONG", field, "At most " + LONGEST + " characters");
        }
        return words.strip();
    }
}
