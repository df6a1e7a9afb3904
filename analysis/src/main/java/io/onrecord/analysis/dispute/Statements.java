package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Names;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;

/// Quotes as statements of somebody.
public final class Statements {

    /// What is read with less is no statement to deny, unless the page sets it apart.
    private static final double SURE = .5;

    private Statements() {}

    /// The name behind a quote; empty when nobody is named.
    public static String name(Quote quote) {
        Speaker speaker = quote.speaker();
        String name = speaker == null ? null : speaker.name();
        return name == null ? "" : name;
    }

    public static int start(Quote quote) {
        return quote.content().getFirst().start();
    }

    public static int end(Quote quote) {
        return quote.content().getLast().end();
    }

    /// Whether the two are read from the same words.
    static boolean overlap(Quote one, Quote other) {
        return one.content().stream()
                .anyMatch(part -> other.content().stream().anyMatch(part::overlaps));
    }

    /// Whether somebody named says it, so that it can be denied or held against them.
    public static boolean isStatement(Quote quote) {
        boolean printed = quote.kind() == Quote.Kind.POST || quote.kind() == Quote.Kind.TRANSCRIPT;
        return quote.standing() == Quote.Standing.ASSERTED
                && !name(quote).isEmpty()
                && quote.kind() != Quote.Kind.CLAIM_BOX
                && (printed || quote.confidence() >= SURE)
                && !quote.text().strip().endsWith("?");
    }

    /// Whether two printed names can be one person's; what stands before a name may be a title.
    public static boolean isSame(String name, String other) {
        if (name.isEmpty() || other.isEmpty()) {
            return false;
        }
        String one = " " + Ids.normal(name);
        String two = " " + Ids.normal(other);
        return Names.mayBeSame(name, other) || one.endsWith(two) || two.endsWith(one);
    }
}
