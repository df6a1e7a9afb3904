package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.format.Characters;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.FaultException;
import io.onrecord.ingest.format.JsonTree;
import io.onrecord.ingest.format.XmlElement;
import io.onrecord.ingest.format.XmlTree;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads feeds of every form. What they are is shown by the content: servers name any type.
public final class FeedDocuments {

    private static final int HEAD = 1024;

    /// As much of a page as holds what it names in its head.
    private static final int HEAD_OF_PAGE = 200_000;

    private static final int MOST_NAMED = 20;

    private FeedDocuments() {}

    /// @param contentType null when none was named
    /// @param url where it was fetched
    public static FeedReading read(byte[] body, @Nullable String contentType, URI url) {
        String head = head(body);
        try {
            if (head.startsWith("{") || head.startsWith("[")) {
                return JsonFeeds.read(JsonTree.of(body), url);
            }
            String start = head.toLowerCase(Locale.ROOT);
            if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
                return page(body, url);
            }
            Declared declared = new Declared(contentType, name -> null);
            return xml(tree(Characters.xml(body, declared)), url);
        } catch (FaultException e) {
            return new FeedReading.NoFeed(e.fault().line(), List.of());
        }
    }

    private static FeedReading xml(XmlElement root, URI url) {
        return FeedFormat.of(root)
                .<FeedReading>map(format -> format.read(root, url))
                .orElseGet(() -> noFeed(root));
    }

    private static FeedReading noFeed(XmlElement root) {
        return switch (root.name()) {
            case "sitemapindex" ->
                    new FeedReading.NoFeed(
                            "an index of sitemaps: follow the one of the news",
                            root.all("sitemap")
                                    .flatMap(it -> Stream.ofNullable(it.textOf("loc")))
                                    .limit(MOST_NAMED)
                                    .toList());
            case "opml" -> new FeedReading.NoFeed("a list of feeds: import it", List.of());
            default ->
                    new FeedReading.NoFeed("XML that begins with <" + root.name() + ">", List.of());
        };
    }

    /// As it is; where it is not well-formed, mended.
    private static XmlElement tree(String xml) throws FaultException {
        try {
            return XmlTree.of(xml);
        } catch (FaultException e) {
            boolean mendable =
                    e.fault().code() == Code.MALFORMED_XML
                            || (e.fault().code() == Code.FORBIDDEN_XML
                                    && !xml.contains("<!ENTITY"));
            if (!mendable) {
                throw e;
            }
            return XmlTree.of(XmlMend.of(xml));
        }
    }

    private static FeedReading page(byte[] body, URI url) {
        String html =
                new String(body, 0, Math.min(body.length, HEAD_OF_PAGE), StandardCharsets.UTF_8);
        List<String> feeds =
                Jsoup.parse(html, url.toString()).select("link[rel~=(?i)alternate][href]").stream()
                        .filter(FeedDocuments::isOfFeed)
                        .map(link -> link.absUrl("href"))
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .limit(MOST_NAMED)
                        .toList();
        return new FeedReading.NoFeed("a web page", feeds);
    }

    private static boolean isOfFeed(Element link) {
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        return type.contains("rss") || type.contains("atom") || type.contains("feed+json");
    }

    private static String head(byte[] body) {
        String head =
                new String(
                        Arrays.copyOf(body, Math.min(HEAD, body.length)),
                        StandardCharsets.ISO_8859_1);
        return head.replaceAll("^[\\u0000\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]+", "")
                .replace("\u0000", "");
    }
}
