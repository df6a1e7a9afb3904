package io.onrecord.ingest.fetch;

import org.jspecify.annotations.Nullable;

/// What a server gave to ask by whether something has changed.
///
/// @param etag as it came, with its marks
/// @param lastModified as it came
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 1_000;

    public Validators {
        etag = bounded(etag);
        lastModified = bounded(lastModified);
    }

    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    /// Whether a server that gives these says that nothing has changed since it gave the others.
    public boolean sayTheSameAs(Validators others) {
        if (etag != null || others.etag != null) {
            return etag != null && etag.equals(others.etag);
        }
        return lastModified != null && lastModified.equals(others.lastModified);
    }

    private static @Nullable String bounded(@Nullable String given) {
        return given == null || given.isBlank() || given.length() > LONGEST ? null : given;
    }
}
