package io.onrecord.extract.rating;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.Json;
import io.onrecord.events.PublishedRating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;

/// The published ratings as they were at one moment. Whoever reads an article holds one: all of its
/// quotes meet the same ratings, and these reach exactly as far as the reading says.
public final class RatingSnapshot implements RatedClaims, AutoCloseable {

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final long nextOffset;
    private final int candidates;

    /// @param searcher to be released when this is closed
    RatingSnapshot(
            SearcherManager searchers, IndexSearcher searcher, long nextOffset, int candidates) {
        this.searchers = searchers;
        this.searcher = searcher;
        this.nextOffset = nextOffset;
        this.candidates = candidates;
    }

    /// Offset of the first record of `ratings` that this may lack.
    public long nextOffset() {
        return nextOffset;
    }

    @Override
    public List<PublishedRating> candidates(TellingWords quote) {
        try {
            List<ClaimHits.Hit> hits = ClaimHits.of(searcher, quote);
            List<Found> found = new ArrayList<>(hits.size());
            StoredFields stored = searcher.storedFields();
            for (ClaimHits.Hit hit : ClaimHits.best(hits, candidates)) {
                found.add(new Found(hit, rating(stored, hit.document())));
            }
            return found.stream()
                    .sorted(Found.BEST_FIRST)
                    .limit(candidates)
                    .map(Found::rating)
                    .sorted(Comparator.comparing(PublishedRating::claimId))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of ratings cannot be read", e);
        }
    }

    private record Found(ClaimHits.Hit hit, PublishedRating rating) {

        static final Comparator<Found> BEST_FIRST =
                Comparator.comparing(Found::hit, ClaimHits.Hit.BEST_FIRST)
                        .thenComparing(found -> found.rating().claimId());
    }

    private static PublishedRating rating(StoredFields stored, int document) throws IOException {
        BytesRef json = stored.document(document).getBinaryValue(RatingIndex.RATING);
        return Json.MAPPER.readValue(json.bytes, json.offset, json.length, PublishedRating.class);
    }

    @Override
    public void close() {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException("the index of ratings cannot be released", e);
        }
    }
}
