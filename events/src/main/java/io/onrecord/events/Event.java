package io.onrecord.events;

import java.util.Locale;

/// Everything that travels between the services. The topic `quotes` carries three of them, told
/// apart by the header `ce_type`.
public sealed interface Event
        permits Article, Quote, Finding, ArticleRead, PublishedRating, Verdict, AccessKey {

    /// The record key on Kafka: what must stay in order shares a key.
    String key();

    /// The CloudEvents `type` of an event class, as in `io.onrecord.quote.v1`.
    static String type(Class<? extends Event> event) {
        return "io.onrecord." + kebab(event.getSimpleName()) + ".v1";
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
