package io.onrecord.extract;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Articles for tests, and the records that carry them.
public final class Articles {

    private Articles() {}

    public static Article withText(String text) {
        return article(text, Article.Status.USABLE);
    }

    public static Article withStatus(Article.Status status) {
        return article("“It holds,” said Ada Moran.", status);
    }

    /// The record in which ingest sends an article.
    public static ConsumerRecord<byte[], byte[]> record(Article article) {
        Encoded encoded = EventCodec.encode(article, "/test", article.id());
        ConsumerRecord<byte[], byte[]> raw =
                new ConsumerRecord<>(
                        "articles", 0, 0, EventCodec.bytes(encoded.key()), encoded.value());
        encoded.headers().forEach((name, text) -> raw.headers().add(name, EventCodec.bytes(text)));
        return raw;
    }

    /// A record without headers.
    public static ConsumerRecord<byte[], byte[]> raw(String value) {
        return new ConsumerRecord<>("articles", 0, 0, null, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String text, Article.Status status) {
        return new Article(
                Ids.article("plumbline.example", text),
                ArticleVersion.FIRST,
                text,
                null,
                new Article.Source("Plumbline", "plumbline.example", null),
                null,
                null,
                "en",
                null,
                null,
                status,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }
}
