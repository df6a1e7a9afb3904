package io.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Drafts of one article for tests.
public final class Drafts {

    private Drafts() {}

    /// Usable, but the sender does not say so.
    public static Draft version(int number, String text) {
        return draft(number, null, text, null, null);
    }

    public static Draft usable(int number, String text, @Nullable Instant updatedAt) {
        return draft(number, "usable", text, null, updatedAt);
    }

    public static Draft embargoed(int number, String text, Instant until) {
        return draft(number, "usable", text, until, null);
    }

    public static Draft withheld(int number, String text) {
        return draft(number, "withheld", text, null, null);
    }

    public static Draft kill(@Nullable Integer number) {
        return draft(number, "canceled", null, null, null);
    }

    public static Draft at(Draft kill, Instant updatedAt) {
        return draft(kill.number(), "canceled", null, null, updatedAt);
    }

    /// Without a number, dated.
    public static Draft dated(String text, @Nullable Instant updatedAt) {
        return draft(null, null, text, null, updatedAt);
    }

    /// The same article, its text dated.
    public static Draft version(int number, String text, Instant updatedAt) {
        return draft(number, null, text, null, updatedAt);
    }

    private static Draft draft(
            @Nullable Integer number,
            @Nullable String status,
            @Nullable String text,
            @Nullable Instant embargoedUntil,
            @Nullable Instant updatedAt) {
        ArticleSubmission submission =
                new ArticleSubmission(
                        "plumbline.example",
                        "Plumbline",
                        "harbour-1",
                        null,
                        number,
                        status,
                        embargoedUntil,
                        null,
                        null,
                        "en",
                        null,
                        updatedAt,
                        null,
                        text,
                        null,
                        List.of(),
                        List.of());
        try {
            return of(Json.MAPPER.writeValueAsString(submission));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of a plain submission.
    public static Draft of(String json) {
        Push push = new Push(json.getBytes(StandardCharsets.UTF_8), Declared.NOTHING);
        return (Draft) Submissions.read(push, Lane.LIVE).items().getFirst();
    }
}
