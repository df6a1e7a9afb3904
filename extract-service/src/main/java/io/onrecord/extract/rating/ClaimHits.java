package io.onrecord.extract.rating;

import io.onrecord.analysis.match.TellingWords;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The claims of which a quote has enough words: all of them, counted word by word. No statistics
/// of the index enter, so that what is found depends on quote and claim alone.
final class ClaimHits {

    private ClaimHits() {}

    /// @param document in the index
    /// @param words how many the claim has
    /// @param shared how many of these the quote has
    record Hit(int document, int words, int shared) {

        /// By the share of the claim's words, then by their number.
        static final Comparator<Hit> BEST_FIRST =
                (one, other) -> {
                    int share =
                            Long.compare(
                                    (long) other.shared * one.words,
                                    (long) one.shared * other.words);
                    return share == 0 ? Integer.compare(other.words, one.words) : share;
                };
    }

    static List<Hit> of(IndexSearcher searcher, TellingWords quote) throws IOException {
        List<BytesRef> words = new ArrayList<>();
        Set<Integer> hashes = new HashSet<>();
        for (String stem : new TreeSet<>(quote.stems())) {
            words.add(new BytesRef(stem));
            hashes.add(stem.hashCode());
        }
        List<Hit> hits = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            new Leaf(leaf.reader(), leaf.docBase, hits).add(words, hashes);
        }
        return hits;
    }

    /// As many as are wanted, and those that are as good as the last of them.
    static List<Hit> best(List<Hit> hits, int wanted) {
        if (hits.size() <= wanted) {
            return hits;
        }
        List<Hit> sorted = hits.stream().sorted(Hit.BEST_FIRST).toList();
        Hit last = sorted.get(wanted - 1);
        return sorted.stream().takeWhile(hit -> Hit.BEST_FIRST.compare(hit, last) <= 0).toList();
    }

    /// One segment of the index.
    private record Leaf(LeafReader reader, int base, List<Hit> hits) {

        void add(List<BytesRef> words, Set<Integer> hashes) throws IOException {
            short[] shared = new short[reader.maxDoc()];
            Documents found = new Documents();
            for (int together = 1; together <= RatingIndex.TOGETHER; together++) {
                count(RatingIndex.wordOf(together), words, shared, together, found);
            }
            Bits live = reader.getLiveDocs();
            NumericDocValues sizes = DocValues.getNumeric(reader, RatingIndex.WORDS);
            BinaryDocValues others = DocValues.getBinary(reader, RatingIndex.OTHER_WORDS);
            for (int document : found.inOrder()) {
                if ((live == null || live.get(document))
                        && sizes.advanceExact(document)
                        && others.advanceExact(document)) {
                    int size = (int) sizes.longValue();
                    int all = shared[document] + among(others.binaryValue(), hashes);
                    if (all >= TellingWords.least(size)) {
                        hits.add(new Hit(base + document, size, all));
                    }
                }
            }
        }

        private static int among(BytesRef others, Set<Integer> hashes) {
            ByteBuffer each = ByteBuffer.wrap(others.bytes, others.offset, others.length);
            int found = 0;
            while (each.hasRemaining()) {
                found += hashes.contains(each.getInt()) ? 1 : 0;
            }
            return found;
        }

        /// @param from how many words a document has to share to be looked at
        private void count(
                String field, List<BytesRef> words, short[] shared, int from, Documents found)
                throws IOException {
            Terms terms = reader.terms(field);
            if (terms == null) {
                return;
            }
            TermsEnum term = terms.iterator();
            PostingsEnum postings = null;
            for (BytesRef word : words) {
                if (term.seekExact(word)) {
                    postings = term.postings(postings, PostingsEnum.NONE);
                    int document = postings.nextDoc();
                    while (document != DocIdSetIterator.NO_MORE_DOCS) {
                        if (++shared[document] == from) {
                            found.add(document);
                        }
                        document = postings.nextDoc();
                    }
                }
            }
        }
    }

    /// A list of documents that grows.
    private static final class Documents {

        private int[] documents = new int[64];
        private int size;

        void add(int document) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
            }
            documents[size++] = document;
        }

        int[] inOrder() {
            int[] all = Arrays.copyOf(documents, size);
            Arrays.sort(all);
            return all;
        }
    }
}
