package io.onrecord.store.intake;

import io.onrecord.events.AccessKey;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.Event;
import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.Finding;
import io.onrecord.events.Lane;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.Records;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// What a record turned out to be.
sealed interface Received {

    /// To be stored.
    record Good(ConsumerRecord<byte[], byte[]> raw, Arrival arrival) implements Received {}

    /// To be counted: a later release knows it.
    record Unknown(String type) implements Received {}

    /// To be dead-lettered.
    record Bad(ConsumerRecord<byte[], byte[]> raw, DeadLetter letter) implements Received {}

    static Received of(ConsumerRecord<byte[], byte[]> raw) {
        return switch (Records.decode(raw)) {
            case Decoded.Known(Event event) -> of(raw, event);
            case Decoded.Skipped(String type) -> new Unknown(type);
            case Decoded.Malformed(String code, String why) ->
                    new Bad(raw, new DeadLetter(code, why));
        };
    }

    private static Received of(ConsumerRecord<byte[], byte[]> raw, Event event) {
        return switch (event) {
            case Article article ->
                    article.status() == Article.Status.UNKNOWN || article.lane() == Lane.UNKNOWN
                            ? new Unknown("article of an unknown status or lane")
                            : new Good(raw, new Arrival.OfArticle(article));
            case ArticleRead reading -> new Good(raw, new Arrival.OfReading(reading));
            case Quote quote ->
                    quote.kind() == Quote.Kind.UNKNOWN || quote.standing() == Quote.Standing.UNKNOWN
                            ? new Unknown("quote of an unknown kind or standing")
                            : read(raw, number -> new Arrival.OfQuote(quote, number));
            case Finding finding ->
                    finding.kind() == Verdict.Kind.UNKNOWN
                            ? new Unknown("finding of an unknown kind")
                            : read(raw, number -> new Arrival.OfFinding(finding, number));
            case PublishedRating rating -> new Unknown(Event.type(rating.getClass()));
            case Verdict verdict -> new Unknown(Event.type(verdict.getClass()));
            case AccessKey key -> new Unknown(Event.type(key.getClass()));
        };
    }

    /// @param made of the number of the reader
    private static Received read(ConsumerRecord<byte[], byte[]> raw, IntFunction<Arrival> made) {
        OptionalInt extractor = number(Records.header(raw, EventCodec.EXTRACTOR));
        if (extractor.isEmpty()) {
            String why = "the record has no number in the header " + EventCodec.EXTRACTOR;
            return new Bad(raw, new DeadLetter("NO_EXTRACTOR", why));
        }
        return new Good(raw, made.apply(extractor.getAsInt()));
    }

    private static OptionalInt number(@Nullable String header) {
        try {
            return header == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(header));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
