package io.onrecord.extract.rating;

import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.Json;
import io.onrecord.events.PublishedRating;
import io.onrecord.extract.ExtractConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/// The published ratings in force, found by the words of their claims.
@ApplicationScoped
public class RatingIndex {

    /// How many of a claim's rarest words are found together, at most.
    static final int TOGETHER = 3;

    /// How many words a claim has.
    static final String WORDS = "words";

    /// Hash codes of the claim's other words, which are too frequent to be found by.
    static final String OTHER_WORDS = "otherWords";

    static final String RATING = "rating";

    private static final String ID = "id";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final int candidates;
    private long nextOffset;

    public RatingIndex(ExtractConfig config) throws IOException {
        candidates = config.candidates();
        writer = IndexDirectory.open(config.indexDirectory());
        searchers = new SearcherManager(writer, null);
        nextOffset = saved(writer).map(IndexPosition::next).orElse(0L);
    }

    /// Offset of the first record of `ratings` that a snapshot of now may lack.
    public synchronized long nextOffset() {
        return nextOffset;
    }

    /// What can be searched now, and how far it goes: neither moves under whoever holds it.
    public synchronized RatingSnapshot snapshot() {
        try {
            return new RatingSnapshot(searchers, searchers.acquire(), nextOffset, candidates);
        } catch (IOException e) {
            throw new UncheckedIOException("the index of ratings cannot be read", e);
        }
    }

    public void put(PublishedRating rating) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, rating.claimId(), Field.Store.NO));
        addWords(document, TellingWords.ofClaim(rating.claim().text()));
        document.add(new StoredField(RATING, Json.MAPPER.writeValueAsBytes(rating)));
        writer.updateDocument(new Term(ID, rating.claimId()), document);
    }

    /// Whoever has `least` of a claim's n words has `together` of any n - least + together of them:
    /// the rarest of them are what it is found by.
    private static void addWords(Document document, TellingWords words) {
        List<String> rarestFirst = words.rarestFirst();
        int together = Math.min(words.least(), TOGETHER);
        int asked = Math.min(rarestFirst.size(), rarestFirst.size() - words.least() + together);
        for (String stem : rarestFirst.subList(0, asked)) {
            document.add(new StringField(wordOf(together), stem, Field.Store.NO));
        }
        List<String> others = rarestFirst.subList(asked, rarestFirst.size());
        ByteBuffer hashes = ByteBuffer.allocate(Integer.BYTES * others.size());
        others.forEach(stem -> hashes.putInt(stem.hashCode()));
        document.add(new BinaryDocValuesField(OTHER_WORDS, new BytesRef(hashes.array())));
        document.add(new NumericDocValuesField(WORDS, rarestFirst.size()));
    }

    /// The words of claims of which a quote has so many together.
    static String wordOf(int together) {
        return "word" + together;
    }

    void remove(String claimId) throws IOException {
        writer.deleteDocuments(new Term(ID, claimId));
    }

    synchronized void clear() throws IOException {
        nextOffset = 0;
        writer.deleteAll();
        writer.setLiveCommitData(List.of());
        searchers.maybeRefreshBlocking();
    }

    /// Lets searches see what was put and removed: everything before `next`.
    public synchronized void show(long next) throws IOException {
        searchers.maybeRefreshBlocking();
        nextOffset = next;
    }

    /// Makes what was shown durable, and with it how far it goes.
    public void save(IndexPosition position) throws IOException {
        writer.setLiveCommitData(position.userData().entrySet());
        writer.commit();
    }

    /// How far the index on disk goes; empty when it is new.
    Optional<IndexPosition> saved() {
        return saved(writer);
    }

    private static Optional<IndexPosition> saved(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> saved = writer.getLiveCommitData();
        if (saved != null) {
            saved.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexPosition.from(data);
    }

    @PreDestroy
    public void close() throws IOException {
        try {
            searchers.close();
            writer.close();
        } catch (AlreadyClosedException e) {
            // A write that failed has closed it before.
        }
    }
}
