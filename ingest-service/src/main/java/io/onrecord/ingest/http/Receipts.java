package io.onrecord.ingest.http;

import java.util.List;

/// The answer to several articles: one receipt for each, in their order.
public record Receipts(List<Receipt> items) {

    public Receipts {
        items = List.copyOf(items);
    }
}
