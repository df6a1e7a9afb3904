package io.onrecord.ingest.format;

import java.util.List;

/// Everything that a body holds.
///
/// @param many whether the body is of a kind that holds several, though it may have one or none
public record Items(boolean many, List<Item> items) {

    public Items {
        items = List.copyOf(items);
    }

    static Items one(Item item) {
        return new Items(false, List.of(item));
    }
}
