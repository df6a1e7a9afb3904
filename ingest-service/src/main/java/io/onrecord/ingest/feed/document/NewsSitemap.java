package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.feed.document.FeedDocument.Kind;
import io.onrecord.ingest.format.XmlElement;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Google's [news
/// sitemap](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
/// addresses with headlines and dates. An entry without `news:news` is a page of another kind, and
/// left out where there are entries that have it.
record NewsSitemap() implements FeedFormat {

    @Override
    public FeedDocument read(XmlElement root, URI base) {
        List<XmlElement> all = root.all("url").toList();
        List<XmlElement> news = all.stream().filter(it -> it.first("news").isPresent()).toList();
        List<FeedItem> items =
                (news.isEmpty() ? all : news)
                        .stream()
                                .map(url -> item(url, base))
                                .sorted(
                                        Comparator.comparing(
                                                FeedItem::published,
                                                Comparator.nullsLast(Comparator.reverseOrder())))
                                .toList();
        String name =
                news.stream()
                        .map(it -> it.textOf("news", "publication", "name"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new FeedDocument(Kind.NEWS_SITEMAP, FeedWords.line(name), null, items);
    }

    private static FeedItem item(XmlElement url, URI base) {
        return new FeedItem(
                null,
                FeedWords.address(base, url.textOf("loc")),
                FeedWords.line(url.textOf("news", "title")),
                null,
                FeedTimes.read(
                        Optional.ofNullable(url.textOf("news", "publication_date"))
                                .orElse(url.textOf("lastmod"))),
                FeedTimes.read(url.textOf("lastmod")),
                null,
                null);
    }
}
