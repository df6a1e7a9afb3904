package io.onrecord.extract.article;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.Records;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Says what becomes of a record of `articles`.
final class ArticleDesk {

    private static final Logger LOG = Logger.getLogger(ArticleDesk.class);

    private final BiFunction<Article, RatedClaims, Reading> reader;

    /// @param reader the reading of a text, a pure function
    ArticleDesk(BiFunction<Article, RatedClaims, Reading> reader) {
        this.reader = reader;
    }

    /// What a record leads to.
    sealed interface Outcome {

        /// @param records to send, in this order
        record Read(List<Encoded> records) implements Outcome {}

        /// @param type what this release does not know
        record Skipped(String type) implements Outcome {}

        record GivenUp(DeadLetter letter) implements Outcome {}
    }

    /// @param ratingsPosition the offset of the first rating that `claims` may lack
    Outcome read(ConsumerRecord<byte[], byte[]> raw, RatedClaims claims, long ratingsPosition) {
        return switch (Records.decode(raw)) {
            case Decoded.Skipped skipped -> new Outcome.Skipped(skipped.type());
            case Decoded.Malformed bad -> givenUp(bad.code(), bad.why());
            case Decoded.Known(Article article) when article.status() == Article.Status.UNKNOWN ->
                    new Outcome.Skipped("Article.status");
            case Decoded.Known(Article article) -> read(article, claims, ratingsPosition);
            case Decoded.Known known ->
                    givenUp("UNEXPECTED_TYPE", known.event().getClass().getSimpleName());
        };
    }

    private Outcome read(Article article, RatedClaims claims, long ratingsPosition) {
        try {
            Reading reading = reader.apply(article, claims);
            return new Outcome.Read(ReadingRecords.of(article, reading, ratingsPosition));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Reading %s %s failed", article.id(), article.version());
            return givenUp("READER_FAILED", article.id() + " " + article.version() + ": " + e);
        }
    }

    private static Outcome givenUp(String code, String reason) {
        return new Outcome.GivenUp(new DeadLetter(code, reason));
    }
}
