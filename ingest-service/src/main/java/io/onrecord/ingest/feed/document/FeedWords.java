package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.format.XmlElement;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// What feeds have in their elements: lines that may hold markup, addresses that may be relative.
final class FeedWords {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private FeedWords() {}

    /// Elements of that name in the parent's own namespace: `media:title` is no title.
    static Stream<XmlElement> own(XmlElement parent, String name) {
        return parent.all(name).filter(it -> it.namespace().equals(parent.namespace()));
    }

    /// What the first of them says that says something; null when none does.
    static @Nullable String ownText(XmlElement parent, String name) {
        return own(parent, name)
                .map(XmlElement::rawText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// One line of text, also of what holds markup or escaped markup.
    static @Nullable String line(@Nullable String markup) {
        if (markup == null) {
            return null;
        }
        String line =
                markup.indexOf('<') < 0 && markup.indexOf('&') < 0
                        ? markup.replaceAll("[\\s\\u00a0]+", " ").strip()
                        : Jsoup.parse(markup).text().strip();
        return line.isEmpty() ? null : line;
    }

    /// The address in full; null when it is none of the web.
    static @Nullable String address(URI base, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String address = given.strip();
        if (WEB.matcher(address).matches()) {
            return address;
        }
        if (address.startsWith("//")) {
            return base.getScheme() + ":" + address;
        }
        try {
            return Optional.of(base.resolve(address).toString())
                    .filter(it -> WEB.matcher(it).matches())
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static boolean isWeb(@Nullable String identifier) {
        return identifier != null && WEB.matcher(identifier.strip()).matches();
    }
}
