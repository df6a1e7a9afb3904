package io.onrecord.ingest.submission;

import static io.onrecord.ingest.fault.Fault.invalid;
import static io.onrecord.ingest.fault.Fault.missing;
import static io.onrecord.ingest.fault.Fault.shown;

import io.onrecord.events.Article.Block;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.identity.Domains;
import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the fields of a submission must be. Each rule looks at one of them; the first that objects
/// is the answer.
final class SubmissionRules {

    private static final int LONGEST_ADDRESS = 2_048;
    private static final int LONGEST_LINE = 2_000;
    private static final int HIGHEST_VERSION = 1_000_000_000;

    private static final List<Function<ArticleSubmission, Optional<Fault>>> RULES =
            List.of(
                    SubmissionRules::source,
                    SubmissionRules::uri,
                    SubmissionRules::url,
                    SubmissionRules::version,
                    SubmissionRules::status,
                    SubmissionRules::language,
                    SubmissionRules::lines,
                    SubmissionRules::text,
                    SubmissionRules::blocks);

    /// A kill names its article, and nothing else of it is used.
    private static final List<Function<ArticleSubmission, Optional<Fault>>> RULES_OF_A_KILL =
            List.of(
                    SubmissionRules::source,
                    SubmissionRules::uri,
                    SubmissionRules::url,
                    SubmissionRules::version);

    private SubmissionRules() {}

    static Optional<Fault> firstObjection(ArticleSubmission submission) {
        boolean kill = status(submission.status()).equals(Optional.of(Status.CANCELED));
        return (kill ? RULES_OF_A_KILL : RULES)
                .stream().flatMap(rule -> rule.apply(submission).stream()).findFirst();
    }

    /// IPTC `pubStatus`; empty when it is none.
    static Optional<Status> status(@Nullable String given) {
        return switch (given == null ? "usable" : given.strip().toLowerCase(Locale.ROOT)) {
            case "usable" -> Optional.of(Status.USABLE);
            case "withheld" -> Optional.of(Status.WITHHELD);
            case "canceled", "cancelled" -> Optional.of(Status.CANCELED);
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> source(ArticleSubmission it) {
        String source = it.source();
        if (source == null || source.isBlank()) {
            return Optional.of(missing("source", "the publisher's domain"));
        }
        return Domains.normal(source).isPresent()
                ? Optional.empty()
                : Optional.of(invalid("source", "no domain: " + shown(source)));
    }

    private static Optional<Fault> uri(ArticleSubmission it) {
        String uri = it.uri();
        if (uri == null || uri.isBlank()) {
            return it.url() == null
                    ? Optional.of(missing("uri", "the publisher's identifier, or the url"))
                    : Optional.empty();
        }
        if (uri.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(invalid("uri", "it has control characters"));
        }
        return longerThan(LONGEST_ADDRESS, "uri", uri);
    }

    private static Optional<Fault> url(ArticleSubmission it) {
        URI url = it.url();
        if (url == null) {
            return Optional.empty();
        }
        String scheme = url.getScheme();
        boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        return web && url.getHost() != null
                ? longerThan(LONGEST_ADDRESS, "url", url.toString())
                : Optional.of(invalid("url", "no web address: " + shown(url.toString())));
    }

    private static Optional<Fault> version(ArticleSubmission it) {
        Integer version = it.version();
        return version == null || (version >= 0 && version <= HIGHEST_VERSION)
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                Code.INVALID_FIELD,
                                "version",
                                (long) HIGHEST_VERSION,
                                "not in 0.." + HIGHEST_VERSION));
    }

    private static Optional<Fault> status(ArticleSubmission it) {
        return status(it.status()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        invalid(
                                "status",
                                "usable, withheld or canceled, not " + shown(it.status())));
    }

    private static Optional<Fault> language(ArticleSubmission it) {
        String language = it.language();
        if (language == null) {
            return Optional.empty();
        }
        try {
            new Locale.Builder().setLanguageTag(language.strip());
            return Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.of(invalid("language", "no BCP 47 tag: " + shown(language)));
        }
    }

    private static Optional<Fault> lines(ArticleSubmission it) {
        return Stream.of(
                        longerThan(LONGEST_LINE, "sourceName", it.sourceName()),
                        longerThan(LONGEST_LINE, "headline", it.headline()),
                        longerThan(LONGEST_LINE, "byline", it.byline()),
                        longerThan(LONGEST_LINE, "wire", it.wire()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> text(ArticleSubmission it) {
        if (it.text() != null && it.html() != null) {
            return Optional.of(invalid("html", "it stands instead of text, not beside it"));
        }
        boolean empty = isBlank(it.text()) && isBlank(it.html());
        return empty && !status(it.status()).equals(Optional.of(Status.CANCELED))
                ? Optional.of(missing("text", "an article has a text, or the html to read it from"))
                : Optional.empty();
    }

    private static Optional<Fault> blocks(ArticleSubmission it) {
        int end = it.text() == null ? 0 : it.text().length();
        int last = 0;
        for (int i = 0; i < it.blocks().size(); i++) {
            Block block = it.blocks().get(i);
            if (block.kind() == null || block.span() == null) {
                return Optional.of(missing("blocks[" + i + "]", "a block has a kind and a span"));
            }
            if (block.span().start() < last || block.span().end() > end) {
                return Optional.of(
                        invalid(
                                "blocks[" + i + "].span",
                                "spans of the text, in order, without overlap"));
            }
            last = block.span().end();
        }
        return Optional.empty();
    }

    private static Optional<Fault> longerThan(int limit, String field, @Nullable String text) {
        return text != null && text.length() > limit
                ? Optional.of(Fault.beyond(Code.INVALID_FIELD, field, limit, "characters"))
                : Optional.empty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
