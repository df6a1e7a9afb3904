package io.onrecord.extract.rating;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A search for claims that share words with a text.
final class ClaimQuery {

    static final String CLAIM = "claim";

    private final Analyzer analyzer;

    ClaimQuery(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// Any of the text's words, each counted once; of a text with more different words than a query
    /// takes, the first ones.
    Query of(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words(text)) {
            query.add(new TermQuery(new Term(CLAIM, word)), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private Set<String> words(String text) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(CLAIM, text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < IndexSearcher.getMaxClauseCount() && tokens.incrementToken()) {
                words.add(token.toString());
            }
        }
        return words;
    }
}
