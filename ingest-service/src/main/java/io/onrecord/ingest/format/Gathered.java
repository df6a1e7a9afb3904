package io.onrecord.ingest.format;

import io.onrecord.analysis.page.PageReader;
import io.onrecord.events.Article.Block;
import io.onrecord.events.Article.Review;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a reader has gathered of one article so far.
final class Gathered {

    /// The status of an article that waits for somebody to say when it may go out.
    static final String WITHHELD = "withheld";

    private static final Pattern VERSION = Pattern.compile("0*\\d{1,9}");
    private static final PageReader PAGES = new PageReader();

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private @Nullable String text;
    private List<Block> blocks = List.of();
    private @Nullable URI url;
    private @Nullable Integer version;
    private @Nullable String note;
    private @Nullable Fault fault;

    /// A field of the submission, as the format's `name` gives it. The first that is given counts.
    void line(String field, String name, @Nullable String value) {
        if (value != null && !value.isBlank() && lines.putIfAbsent(field, value.strip()) == null) {
            names.put(field, name);
        }
    }

    boolean has(String field) {
        return lines.containsKey(field);
    }

    /// A time that only orders or informs: one that cannot be read is left out, with a warning.
    void time(String field, String name, @Nullable String value) {
        if (value == null || value.isBlank() || times.containsKey(field)) {
            return;
        }
        Optional<Instant> time = Timestamps.read(value);
        time.ifPresent(read -> times.put(field, read));
        if (time.isEmpty()) {
            warn(name, "no point in time, left out: " + Fault.shown(value));
        }
    }

    /// The end of an embargo: one that cannot be read would publish what must not be.
    void embargo(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        Optional<Instant> end = Timestamps.read(value);
        end.ifPresentOrElse(
                read -> times.merge("embargoedUntil", read, Gathered::later),
                () -> fail(Fault.invalid(name, "no point in time: " + Fault.shown(value))));
    }

    /// The editor's note, which may hold an embargo.
    void note(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            note = note == null ? words : note + "\n" + words;
        }
    }

    /// Whole numbers count versions; what counts otherwise leaves the order to the times.
    void version(String name, @Nullable String value) {
        if (value == null || value.isBlank() || version != null) {
            return;
        }
        names.put("version", name);
        if (VERSION.matcher(value.strip()).matches()) {
            version = Integer.valueOf(value.strip());
        } else {
            warn(name, "it does not count versions, times say the order: " + Fault.shown(value));
        }
    }

    void url(String name, @Nullable String value) {
        if (value == null || value.isBlank() || url != null) {
            return;
        }
        try {
            url = new URI(value.strip());
            names.put("url", name);
        } catch (URISyntaxException e) {
            warn(name, "no address, left out: " + Fault.shown(value));
        }
    }

    boolean hasText() {
        return text != null;
    }

    void text(String name, @Nullable String words) {
        if (words != null && !words.isBlank() && !hasText()) {
            text = words;
            names.put("text", name);
        }
    }

    /// Markup that is the article's body and nothing else.
    void markup(String name, @Nullable String body) {
        if (body != null && !body.isBlank() && !hasText()) {
            PageReader.Fragment fragment = PAGES.readFragment(body);
            text = fragment.text();
            blocks = fragment.blocks();
            names.put("text", name);
        }
    }

    /// The article as its page shows it.
    void blocks(String words, List<Block> parts) {
        if (!words.isBlank()) {
            text = words;
            blocks = parts;
        }
    }

    void review(Review review) {
        reviews.add(review);
    }

    void warn(String name, String detail) {
        warnings.add(new Warning(name, detail));
    }

    /// The first one is the answer.
    void fail(Fault why) {
        if (fault == null) {
            fault = why;
        }
    }

    /// A kill is taken whatever else is wrong with it: what is lost of it stays published.
    Item item(Declared declared) {
        declared(declared);
        heedNote();
        if (fault != null && !isKill()) {
            return new Item.Bad(fault);
        }
        if (fault != null) {
            warn(fault.field() == null ? "body" : fault.field(), fault.reason());
        }
        return new Item.Given(submission(), warnings, names);
    }

    private boolean isKill() {
        return lines.getOrDefault("status", "").toLowerCase(Locale.ROOT).startsWith("cancel");
    }

    private void declared(Declared declared) {
        for (String field :
                List.of(
                        "source",
                        "sourceName",
                        "uri",
                        "status",
                        "headline",
                        "byline",
                        "language",
                        "wire")) {
            line(field, field, declared.get(field));
        }
        url("url", declared.get("url"));
        version("version", declared.get("version"));
        time("publishedAt", "publishedAt", declared.get("publishedAt"));
        time("updatedAt", "updatedAt", declared.get("updatedAt"));
        embargo("embargoedUntil", declared.get("embargoedUntil"));
        note(declared.get("edNote"));
        if (!has("source")) {
            SourceOf.identifier(lines.get("uri"), url)
                    .ifPresent(domain -> lines.put("source", domain));
        }
    }

    private void heedNote() {
        Instant written = times.getOrDefault("updatedAt", times.get("publishedAt"));
        switch (EmbargoNote.read(note, written)) {
            case EmbargoNote.None _ -> {}
            case EmbargoNote.Until(Instant end) -> {
                times.merge("embargoedUntil", end, Gathered::later);
                warn("edNote", "an embargo until " + end);
            }
            case EmbargoNote.Unclear _ -> {
                warn("edNote", "an embargo without an end that could be read: held");
                if (!isKill() && !times.containsKey("embargoedUntil")) {
                    lines.put("status", WITHHELD);
                }
            }
        }
    }

    private ArticleSubmission submission() {
        return new ArticleSubmission(
                lines.get("source"),
                lines.get("sourceName"),
                lines.get("uri"),
                url,
                version,
                lines.get("status"),
                times.get("embargoedUntil"),
                lines.get("headline"),
                lines.get("byline"),
                lines.get("language"),
                times.get("publishedAt"),
                times.get("updatedAt"),
                lines.get("wire"),
                text,
                null,
                blocks,
                reviews);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
