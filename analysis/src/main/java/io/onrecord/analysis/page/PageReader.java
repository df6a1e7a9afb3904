package io.onrecord.analysis.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an article out of its web page.
public final class PageReader {

    /// @param url where the page was fetched, to resolve what is relative
    public Page read(String html, @Nullable URI url) {
        return new Page("", null, null, null, null, null, List.of(), List.of());
    }
}
