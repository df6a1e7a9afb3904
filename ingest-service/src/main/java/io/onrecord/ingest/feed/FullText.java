package io.onrecord.ingest.feed;

import io.onrecord.analysis.page.PageReader;
import io.onrecord.ingest.feed.document.FeedItem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of an article where the feed itself has it whole.
final class FullText {

    /// What is shorter may be all that there is; its page says.
    private static final int SHORTEST_CONTENT = 600;

    private static final int SHORTEST_SUMMARY = 2_000;
    private static final Pattern TEASER =
            Pattern.compile(
                    "(?is).*(?:…|\\.{3}|\\[(?:…|\\.{3}|&hellip;)\\]|(?:read|continue reading|read more|"
                            + "weiterlesen|lire la suite|leer más)(?: more| on)?\\W{0,4})\\s*");
    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?s)\\n*The post .{1,400} (?:first )?appeared (?:first )?on .{1,200}$");
    private static final PageReader PAGES = new PageReader();

    private FullText() {}

    /// Empty when it is to be read from the page.
    static Optional<PageReader.Fragment> of(FeedItem item) {
        return whole(item.content(), SHORTEST_CONTENT)
                .or(() -> whole(item.summary(), SHORTEST_SUMMARY));
    }

    /// Whatever the feed has, for want of the page.
    static Optional<PageReader.Fragment> ofWhatThereIs(FeedItem item) {
        return Stream.of(item.content(), item.summary())
                .flatMap(Stream::ofNullable)
                .map(FullText::read)
                .filter(fragment -> !fragment.text().isBlank())
                .findFirst();
    }

    private static Optional<PageReader.Fragment> whole(@Nullable String markup, int shortest) {
        return Optional.ofNullable(markup)
                .filter(it -> it.length() >= shortest)
                .map(FullText::read)
                .filter(it -> it.text().length() >= shortest)
                .filter(it -> !isTeaser(it.text()));
    }

    private static boolean isTeaser(String text) {
        return TEASER.matcher(text.substring(Math.max(0, text.length() - 60))).matches();
    }

    /// Without what WordPress puts behind every text.
    private static PageReader.Fragment read(String markup) {
        PageReader.Fragment fragment = PAGES.readFragment(markup);
        String text = fragment.text();
        int tail = Math.max(0, text.length() - 700);
        String end = FOOTER.matcher(text.substring(tail)).replaceFirst("");
        String kept = text.substring(0, tail) + end;
        return new PageReader.Fragment(
                kept,
                fragment.blocks().stream()
                        .filter(block -> block.span().end() <= kept.length())
                        .toList());
    }
}
