package io.onrecord.ingest.http;

import java.util.List;

/// What a push is answered with.
///
/// @param many whether receipts are given one for each article, as a list
public record Answer(boolean many, List<Receipt> receipts) {

    /// Some were taken and some not, says RFC 4918.
    private static final int MULTI_STATUS = 207;

    public Answer {
        receipts = List.copyOf(receipts);
    }

    static Answer one(Receipt receipt) {
        return new Answer(false, List.of(receipt));
    }

    /// The status that all articles share, 202 for none, 207 when they differ.
    int status() {
        List<Integer> statuses = receipts.stream().map(Receipt::status).distinct().toList();
        return switch (statuses.size()) {
            case 0 -> Receipt.ACCEPTED;
            case 1 -> statuses.getFirst();
            default -> MULTI_STATUS;
        };
    }

    /// Whether the same push would be answered so again.
    boolean isFinal() {
        return receipts.stream().noneMatch(Receipt::mayPass);
    }
}
