package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A key that is asked for.
///
/// @param name whose it is, or what for
/// @param scopes what it is to allow
/// @param sources the domains that it may push articles for; any when left out
public record KeyRequest(
        @Schema(examples = "Night desk") @Nullable String name,
        @Schema(examples = "[\"READ\", \"REVIEW\"]") @Nullable List<String> scopes,
        @Nullable List<String> sources) {

    private static final int LONGEST = 200;

    String named() {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw Refusal.of("MISSING", "name", "A key has a name of at most 200 characters");
        }
        return name.strip();
    }

    Set<AccessKey.Scope> scoped() {
        Set<AccessKey.Scope> chosen = EnumSet.noneOf(AccessKey.Scope.class);
        if (scopes != null) {
            scopes.forEach(scope ->
                    Choice.of("scopes", scope, AccessKey.Scope.class).ifPresent(chosen::add));
        }
        if (chosen.isEmpty()) {
            throw Refusal.of("MISSING", "scopes", "A key allows READ, INGEST, REVIEW or ADMIN");
        }
        return chosen;
    }

    List<String> domains() {
        return sources == null
                ? List.of()
                : sources.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    }
}
