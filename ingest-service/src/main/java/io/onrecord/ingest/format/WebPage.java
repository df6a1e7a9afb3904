package io.onrecord.ingest.format;

import io.onrecord.analysis.page.Page;
import io.onrecord.analysis.page.PageReader;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.identity.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// A page as its publisher serves it: the article is found in it. What the page does not say of
/// itself, its status for one, is declared beside it.
record WebPage() implements Format {

    private static final PageReader PAGES = new PageReader();

    @Override
    public Items read(Push push) {
        Gathered it = new Gathered();
        String html = Characters.html(push.body(), push.declared());
        if (!html.isBlank()) {
            page(PAGES.read(html, address(push.declared())), push.declared(), it);
        }
        return Items.one(it.item(push.declared()));
    }

    private static void page(Page page, Declared declared, Gathered it) {
        URI url = CanonicalUrl.of(address(declared), page.canonical());
        it.url("url", url == null ? null : url.toString());
        it.line("headline", "headline", declared.get("headline"));
        it.line("headline", "headline", page.headline());
        it.line("byline", "byline", declared.get("byline"));
        it.line("byline", "byline", page.byline());
        it.line("language", "language", declared.get("language"));
        it.line("language", "language", page.language());
        it.time("publishedAt", "publishedAt", declared.get("publishedAt"));
        it.time("publishedAt", "published", page.published());
        it.blocks(page.text(), page.blocks());
        page.reviews().forEach(it::review);
        if (!it.hasText() && declared.get("status") == null) {
            it.fail(Fault.invalid("html", "the page has no text that could be read"));
        }
    }

    private static @Nullable URI address(Declared declared) {
        String url = declared.get("url");
        try {
            return url == null ? null : new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
