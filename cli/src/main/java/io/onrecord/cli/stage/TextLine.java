package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.page.Page;
import io.onrecord.analysis.page.PageReader;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line with a text or a page, as an article: what the services would make of it when it were
/// pushed.
final class TextLine {

    private static final PageReader PAGES = new PageReader();

    /// Stands in for a publisher that the line does not name.
    private static final String NO_PUBLISHER = "unknown.invalid";

    private TextLine() {}

    /// Where only a page is given, `text` is set to what is read from it, so that whoever has the
    /// line can follow its spans.
    ///
    /// @throws BadLine naming the field that is missing or wrong
    static Article article(ObjectNode line) throws BadLine {
        String id = required(line, "id");
        URI url = url(line);
        String html = optional(line, "html");
        Page page = html == null ? null : PAGES.read(html, url);
        if (page != null && !line.hasNonNull("text")) {
            line.put("text", page.text());
        }
        String text = required(line, "text");
        List<Article.Block> blocks =
                page != null && page.text().equals(text) ? page.blocks() : List.of();
        String domain = domain(line, url);
        return new Article(
                Ids.article(domain, id),
                new ArticleVersion(1, 0),
                id,
                url,
                new Article.Source(null, domain, optional(line, "owner")),
                optional(line, "title"),
                null,
                null,
                published(line),
                null,
                Article.Status.USABLE,
                null,
                optional(line, "wire"),
                text,
                Ids.textHash(text),
                blocks,
                page == null ? List.of() : page.reviews(),
                null,
                Lane.BACKFILL);
    }

    static String required(ObjectNode line, String field) throws BadLine {
        String value = optional(line, field);
        if (value == null) {
            throw new BadLine("no \"" + field + "\"");
        }
        return value;
    }

    static @Nullable String optional(ObjectNode line, String field) throws BadLine {
        JsonNode value = line.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw new BadLine("\"" + field + "\" is no text");
        }
        return value.asText();
    }

    static @Nullable URI url(ObjectNode line) throws BadLine {
        String url = optional(line, "url");
        try {
            return url == null || url.isEmpty() ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new BadLine("\"url\" is no URL: " + e.getMessage());
        }
    }

    private static String domain(ObjectNode line, @Nullable URI url) throws BadLine {
        String publisher = optional(line, "publisher");
        if (publisher != null && !publisher.isBlank()) {
            return publisher.strip();
        }
        String host = url == null ? null : url.getHost();
        return host == null ? NO_PUBLISHER : host.replaceFirst("^www\\.", "");
    }

    /// A date, or a date with a time.
    static @Nullable Instant published(ObjectNode line) throws BadLine {
        String published = optional(line, "published");
        if (published == null || published.isEmpty()) {
            return null;
        }
        try {
            return published.length() > 10
                    ? OffsetDateTime.parse(published).toInstant()
                    : LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadLine("\"published\" is no ISO 8601 date: " + published);
        }
    }
}
