package io.onrecord.ingest.http;

import java.util.List;

/// The answer to an array: one receipt for each article, in its order.
public record Receipts(List<Receipt> items) {

    /// Some were taken and some not, says RFC 4918.
    private static final int MULTI_STATUS = 207;

    public Receipts {
        items = List.copyOf(items);
    }

    /// The status that all items share, 202 for an empty array, 207 when they differ.
    int status() {
        List<Integer> statuses = items.stream().map(Receipt::status).distinct().toList();
        return switch (statuses.size()) {
            case 0 -> Receipt.ACCEPTED;
            case 1 -> statuses.getFirst();
            default -> MULTI_STATUS;
        };
    }
}
