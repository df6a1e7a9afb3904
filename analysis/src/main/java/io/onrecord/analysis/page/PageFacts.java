package io.onrecord.analysis.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the head of a page says about its article.
///
/// @param published ISO 8601, as far as the page gives it
record PageFacts(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable URI canonical) {

    private static final Pattern SITE_NAME = Pattern.compile("\\s[|–—-]\\s[^|–—]{2,40}$");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}[\\d:.]*\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final int LONGEST_BYLINE = 150;

    private static final List<String> HEADLINES =
            List.of(
                    "meta[property=og:title]",
                    "meta[name=twitter:title]",
                    "[itemprop=headline]",
                    "h1");

    private static final List<String> BYLINES =
            List.of(
                    "meta[name=author]",
                    "meta[name=byl]",
                    "meta[name=parsely-author]",
                    "[rel=author]",
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    ".byline",
                    ".author");

    private static final List<String> DATES =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=date]",
                    "meta[name=pubdate]",
                    "meta[name=parsely-pub-date]",
                    "meta[name=DC.date.issued]",
                    "[itemprop=datePublished]",
                    "time[pubdate]",
                    "article time[datetime]");

    static PageFacts of(Document page) {
        NewsMarkup markup = NewsMarkup.of(page);
        return new PageFacts(
                markup.headline().or(() -> headline(page)).orElse(null),
                markup.author().or(() -> byline(page)).orElse(null),
                markup.published().or(() -> published(page)).orElse(null),
                language(page),
                canonical(page));
    }

    private static Optional<String> headline(Document page) {
        return HEADLINES.stream()
                .flatMap(place -> page.select(place).stream())
                .map(PageFacts::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .or(() -> Optional.of(page.title().strip()).filter(title -> !title.isEmpty()))
                .map(title -> SITE_NAME.matcher(title).replaceFirst(""));
    }

    private static Optional<String> byline(Document page) {
        return BYLINES.stream()
                .flatMap(place -> page.select(place).stream())
                .map(PageFacts::value)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_BYLINE)
                .filter(value -> value.indexOf("://") < 0)
                .findFirst()
                .map(value -> value.replaceFirst("(?i)^by\\s+", ""));
    }

    private static Optional<String> published(Document page) {
        return DATES.stream()
                .flatMap(place -> page.select(place).stream())
                .flatMap(element -> date(element).stream())
                .findFirst();
    }

    private static Optional<String> date(Element element) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : value(element);
        return isoDate(value);
    }

    /// The ISO 8601 date or time that `value` holds.
    static Optional<String> isoDate(String value) {
        Matcher date = DATE.matcher(value);
        return date.find() ? Optional.of(date.group().replace(' ', 'T')) : Optional.empty();
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        String language = root == null ? "" : root.attr("lang").strip().replace('_', '-');
        return language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? language : null;
    }

    private static @Nullable URI canonical(Document page) {
        return page.select("link[rel=canonical], meta[property=og:url]").stream()
                .map(link -> link.hasAttr("href") ? link.absUrl("href") : link.attr("content"))
                .flatMap(address -> address(address.strip()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> uri.isAbsolute() && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String value(Element element) {
        String value = element.hasAttr("content") ? element.attr("content") : element.text();
        return value.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
