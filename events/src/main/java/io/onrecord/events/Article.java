package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of an article, as ingest understood what a newsroom sent.
///
/// @param id from source and uri, the same for every version: [Ids#article]
/// @param uri the publisher's own identifier, not necessarily a web address
/// @param url where a person reads it
/// @param language BCP 47, as given or as recognised
/// @param wire the agency whose text it carries (AP, Reuters …) when it is syndicated
/// @param text plain text in UTF-16; every span of every event points into it
/// @param textHash [Ids#textHash] of `text`
/// @param blocks what the spans of the text are, in order, without overlap; empty when the source
///   gave plain text only
/// @param reviews review markup found in the page
/// @param nearCopyOf the id of the article that this one repeats with light edits
public record Article(
        String id,
        ArticleVersion version,
        String uri,
        @Nullable URI url,
        Source source,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        Status status,
        @Nullable Instant embargoedUntil,
        @Nullable String wire,
        String text,
        String textHash,
        List<Block> blocks,
        List<Review> reviews,
        @Nullable String nearCopyOf,
        Lane lane)
        implements Event {

    public Article {
        blocks = Lists.copy(blocks);
        reviews = Lists.copy(reviews);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "article " + id + ": block " + block.span() + " leaves the text");
            }
        }
    }

    @Override
    public String key() {
        return id;
    }

    /// Who published it.
    ///
    /// @param domain the publisher's registered domain, lower case: its identity
    /// @param owner who owns the publisher, where the operator's table knows it
    public record Source(@Nullable String name, String domain, @Nullable String owner) {}

    /// IPTC `pubStatus`.
    public enum Status {
        USABLE,
        WITHHELD,
        CANCELED,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /// A stretch of the text and what it is on the page.
    ///
    /// @param author of an embedded post, as displayed
    /// @param date of an embedded post, as displayed
    public record Block(Kind kind, Span span, @Nullable String author, @Nullable String date) {

        public enum Kind {
            HEADING,
            PARAGRAPH,
            BLOCKQUOTE,
            LIST_ITEM,
            POST,
            CAPTION,
            @JsonEnumDefaultValue
            UNKNOWN
        }

        public Block(Kind kind, Span span) {
            this(kind, span, null, null);
        }
    }

    /// Review markup, verbatim.
    ///
    /// @param text the JSON-LD script's content, or the microdata's HTML
    public record Review(Syntax syntax, String text) {

        public enum Syntax {
            JSON_LD,
            MICRODATA,
            @JsonEnumDefaultValue
            UNKNOWN
        }
    }
}
