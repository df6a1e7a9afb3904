package io.onrecord.analysis.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a passage and a claim is alike, in figures that depend on the two alone.
final class Likeness {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = .75;
    private static final double USUAL_LENGTH = 20;

    /// In the order of [#figures].
    static final List<String> NAMES =
            List.of(
                    "bm25",
                    "claim",
                    "query",
                    "title",
                    "claimOrTitle",
                    "pairs",
                    "names",
                    "queryNames",
                    "lackingFigures",
                    "sharedFigures",
                    "claimWeight",
                    "speaker",
                    "queryInAll",
                    "meansClaim",
                    "meansTitle",
                    "meansAll",
                    "wordsOfClaim",
                    "wordsOfQuery",
                    "wordsOfTitle");

    private Likeness() {}

    /// @param speaker of the passage, where known
    static double[] figures(Statement passage, CheckedClaim checked, @Nullable String speaker) {
        Statement claim = checked.claim();
        Statement title = checked.title();
        Statement all = checked.all();
        double ofClaim = passage.covers(claim);
        double ofTitle = passage.covers(title);
        return new double[] {
            bm25(passage, all) / (passage.weight() + 3),
            ofClaim,
            claim.covers(passage),
            ofTitle,
            Math.max(ofClaim, ofTitle),
            pairs(passage, claim, title),
            names(passage, claim, title),
            all.share(passage.names()),
            claim.figures().lackingIn(passage.figures()),
            passage.figures().sharedWith(all.figures()),
            StrictMath.log(1 + claim.weight()),
            isNamed(speaker, checked) ? 1 : 0,
            all.covers(passage),
            claim.meaning().cosine(passage.meaning()),
            title.meaning().cosine(passage.meaning()),
            all.meaning().cosine(passage.meaning()),
            passage.meaning().covers(claim.meaning()),
            all.meaning().covers(passage.meaning()),
            passage.meaning().covers(title.meaning())
        };
    }

    /// BM25 with the weights that ship, in place of how rare words are in an index.
    private static double bm25(Statement passage, Statement all) {
        double length = 0;
        for (int times : all.stems().values()) {
            length += times;
        }
        double norm = SATURATION * (1 - LENGTH + LENGTH * length / USUAL_LENGTH);
        double sum = 0;
        for (String stem : passage.stems().keySet()) {
            int times = all.stems().getOrDefault(stem, 0);
            if (times > 0) {
                sum += WordWeights.of(stem) * times * (SATURATION + 1) / (times + norm);
            }
        }
        return sum;
    }

    private static double pairs(Statement passage, Statement claim, Statement title) {
        int shared = 0;
        for (String pair : passage.pairs()) {
            shared += claim.pairs().contains(pair) || title.pairs().contains(pair) ? 1 : 0;
        }
        int other = claim.pairs().size();
        for (String pair : title.pairs()) {
            other += claim.pairs().contains(pair) ? 0 : 1;
        }
        return shared / (1 + Math.sqrt((double) passage.pairs().size() * other));
    }

    private static double names(Statement passage, Statement claim, Statement title) {
        Set<String> names = new LinkedHashSet<>(claim.names());
        names.addAll(title.names());
        double all = 1;
        double shared = 0;
        for (String name : names) {
            double weight = WordWeights.of(name);
            all += weight;
            shared += passage.stems().containsKey(name) ? weight : 0;
        }
        return shared / all;
    }

    /// Whether the claim is about, or by, whoever speaks.
    private static boolean isNamed(@Nullable String speaker, CheckedClaim checked) {
        if (speaker == null) {
            return false;
        }
        String claimant = checked.claimant();
        if (claimant != null && Names.mayBeSame(speaker, claimant)) {
            return true;
        }
        List<String> words = Wording.of(speaker).content();
        Map<String, Integer> stems = checked.all().stems();
        return !words.isEmpty() && stems.containsKey(Stem.of(words.getLast()));
    }
}
