package io.onrecord.extract.rating;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.events.Json;
import io.onrecord.events.PublishedRating;
import io.onrecord.extract.ExtractConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/// The published ratings in force, found by the words of their claims.
///
/// The best by BM25 are taken, and handed out in the order of their ids: which of them a text
/// repeats is for the matcher to say, from the two texts alone.
@ApplicationScoped
public class RatingIndex implements RatedClaims {

    private static final String ID = "id";
    private static final String RATING = "rating";

    private final ClaimQuery query = new ClaimQuery(new StandardAnalyzer());
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final int candidates;
    private volatile long nextOffset;

    RatingIndex(ExtractConfig config) throws IOException {
        candidates = config.candidates();
        writer = IndexDirectory.open(config.indexDirectory(), new StandardAnalyzer());
        searchers = new SearcherManager(writer, null);
        nextOffset = saved().map(IndexPosition::next).orElse(0L);
    }

    /// Offset of the first record of `ratings` that a search may lack. Taken before a search, it
    /// never promises too much.
    public long nextOffset() {
        return nextOffset;
    }

    @Override
    public List<PublishedRating> candidates(String text) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return found(searcher, text);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index of ratings cannot be read", e);
        }
    }

    private List<PublishedRating> found(IndexSearcher searcher, String text) throws IOException {
        List<PublishedRating> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.of(text), candidates).scoreDocs) {
            BytesRef json = searcher.storedFields().document(hit.doc).getBinaryValue(RATING);
            found.add(
                    Json.MAPPER.readValue(
                            json.bytes, json.offset, json.length, PublishedRating.class));
        }
        found.sort(Comparator.comparing(PublishedRating::claimId));
        return found;
    }

    void put(PublishedRating rating) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, rating.claimId(), Field.Store.NO));
        document.add(new TextField(ClaimQuery.CLAIM, rating.claim().text(), Field.Store.NO));
        document.add(new StoredField(RATING, Json.MAPPER.writeValueAsBytes(rating)));
        writer.updateDocument(new Term(ID, rating.claimId()), document);
    }

    void remove(String claimId) throws IOException {
        writer.deleteDocuments(new Term(ID, claimId));
    }

    void clear() throws IOException {
        nextOffset = 0;
        writer.deleteAll();
        writer.setLiveCommitData(List.of());
        searchers.maybeRefreshBlocking();
    }

    /// Lets searches see what was put and removed: everything before `next`.
    void show(long next) throws IOException {
        searchers.maybeRefreshBlocking();
        nextOffset = next;
    }

    /// Makes what was shown durable, and with it how far it goes.
    void save(IndexPosition position) throws IOException {
        writer.setLiveCommitData(position.userData().entrySet());
        writer.commit();
    }

    /// How far the index on disk goes; empty when it is new.
    Optional<IndexPosition> saved() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> saved = writer.getLiveCommitData();
        if (saved != null) {
            saved.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexPosition.from(data);
    }

    @PreDestroy
    void close() throws IOException {
        try {
            searchers.close();
            writer.close();
        } catch (AlreadyClosedException e) {
            // A write that failed has closed it before.
        }
    }
}
