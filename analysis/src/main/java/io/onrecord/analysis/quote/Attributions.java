package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Reads every attribution of a document: by the tagger where it is sure, then, for words in marks
/// that are left, by the tagger where it is less sure and by the rules.
final class Attributions {

    private static final double SURE = 0.45;

    /// Sure enough for words in marks that nobody else said.
    private static final double DOUBTFUL = 0.3;

    private final Scene scene;
    private final TaggedQuotes tagger;
    private final List<Read> chosen = new ArrayList<>();
    private final boolean[] covered;

    private Attributions(Scene scene, TaggedQuotes tagger) {
        this.scene = scene;
        this.tagger = tagger;
        this.covered = new boolean[scene.document().size()];
    }

    /// In the order of the text, with what found them as their confidence.
    ///
    /// @param laidOut what the layout has told already; nothing more is read there
    static List<Read> in(Scene scene, List<Read> laidOut, QuoteModels models) {
        TaggedQuotes tagger = new TaggedQuotes(scene, models);
        Attributions attributions = new Attributions(scene, tagger);
        laidOut.forEach(attributions::cover);
        List<Read> tagged = attributions.outside(tagger.read(SURE, 2, _ -> true));
        attributions.take(tagged.stream().filter(read -> read.confidence() >= SURE).toList());
        BitSet open = attributions.openParagraphs();
        List<Read> left = new ArrayList<>(tagged);
        left.addAll(
                attributions.outside(
                        tagger.read(
                                DOUBTFUL,
                                SURE,
                                i -> open.get(scene.document().paragraphIndex(i)))));
        attributions.take(left.stream().filter(attributions::isNew).toList());
        GoesOn rule = new GoesOn(scene);
        attributions.goOn(0, rule::behindCue);
        attributions.byRules();
        attributions.goOn(1, rule::with);
        attributions.goOnBelow(rule);
        attributions.chosen.addAll(laidOut);
        return Choice.inOrder(attributions.chosen);
    }

    private List<Read> outside(List<Read> reads) {
        return reads.stream()
                .filter(this::isOutside)
                .filter(read -> !Refusals.refuse(read, scene))
                .toList();
    }

    /// The paragraphs, and those before them, that have words in marks which nobody said yet.
    private BitSet openParagraphs() {
        BitSet open = new BitSet();
        for (Marked marked : scene.marks()) {
            if (hasUncoveredMarks(marked.words())) {
                int paragraph = scene.document().paragraphIndex(marked.first());
                open.set(Math.max(0, paragraph - 1), paragraph + 1);
            }
        }
        return open;
    }

    private boolean isOutside(Read read) {
        Stretch cue = read.attribution().cue();
        return !covered[read.attribution().first()] && (cue == null || !covered[cue.first()]);
    }

    private boolean isNew(Read read) {
        return read.attribution().content().stream().anyMatch(this::hasUncoveredMarks);
    }

    private boolean hasMarks(Read read) {
        for (Stretch part : read.attribution().content()) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.isMarked(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasUncoveredMarks(Stretch part) {
        for (int i = part.first(); i < part.end(); i++) {
            if (scene.isMarked(i) && !covered[i]) {
                return true;
            }
        }
        return false;
    }

    private void take(List<Read> reads) {
        List<Read> all = new ArrayList<>(chosen);
        all.addAll(reads);
        chosen.clear();
        chosen.addAll(Choice.among(all));
        chosen.forEach(this::cover);
    }

    private void cover(Read read) {
        for (Stretch part : read.attribution().content()) {
            Arrays.fill(covered, part.first(), part.end(), true);
        }
    }

    /// What the tagger makes of the cue that a rule found, if it is about the same words.
    private Read refined(Read byRule) {
        Stretch cue = byRule.attribution().cue();
        if (cue == null) {
            return byRule;
        }
        Optional<Read> tagged = tagger.at(cue);
        Stretch words = byRule.attribution().content().getFirst();
        return tagged.filter(read -> read.attribution().covers(words))
                .filter(read -> hasMarks(read))
                .filter(this::isOutside)
                .map(read ->
                        new Read(
                                read.attribution(),
                                read.kind(),
                                byRule.method(),
                                byRule.confidence(),
                                1))
                .orElse(byRule);
    }

    /// Takes a rule's reading in. A cue that has words in marks already has no others: what the
    /// rule found is a title or a term. One with plain words only has these as well.
    private void add(Read read) {
        Stretch cue = read.attribution().cue();
        for (int c = 0; cue != null && c < chosen.size(); c++) {
            Attribution other = chosen.get(c).attribution();
            if (other.cue() != null && other.cue().overlaps(cue)) {
                if (!hasMarks(chosen.get(c))) {
                    Read joined = chosen.get(c).with(other.joined(read.attribution().content()));
                    chosen.set(c, joined);
                    cover(joined);
                }
                return;
            }
        }
        chosen.add(read);
        cover(read);
    }

    private void byRules() {
        for (Marked marked : scene.marks()) {
            if (hasUncoveredMarks(marked.words()) && !covered[marked.words().first()]) {
                QuoteRules.read(marked, scene)
                        .map(this::refined)
                        .filter(found -> !Refusals.refuse(found, scene))
                        .map(found -> Mends.mended(found, scene))
                        .ifPresent(this::add);
            }
        }
    }

    /// Words in marks that are still left go on what was quoted before them.
    ///
    /// @param away how many sentences before theirs the cue stands
    private void goOn(int away, BiFunction<Marked, Read, Optional<Read>> rule) {
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Stretch cue = chosen.get(i).attribution().cue();
            if (cue != null) {
                int sentence = scene.document().sentenceIndex(cue.first());
                bySentence.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(i);
            }
        }
        for (Marked marked : scene.marks()) {
            int sentence = scene.document().sentenceIndex(marked.first()) - away;
            if (!covered[marked.words().first()]) {
                for (int i : bySentence.getOrDefault(sentence, List.of())) {
                    Optional<Read> longer = rule.apply(marked, chosen.get(i));
                    if (longer.isPresent()) {
                        chosen.set(i, longer.get());
                        cover(longer.get());
                        break;
                    }
                }
            }
        }
    }

    /// Paragraphs in marks that are still left go on what ends the paragraph above them.
    private void goOnBelow(GoesOn rule) {
        List<Marked> left =
                scene.marks().stream()
                        .filter(marked -> !covered[marked.words().first()])
                        .filter(rule::fillsParagraph)
                        .toList();
        Set<Stretch> repeated = repeated(left);
        Map<Integer, Integer> last = lastOfParagraphs();
        for (Marked marked : left) {
            int paragraph = scene.document().paragraphIndex(marked.first());
            Integer i = last.get(paragraph - 1);
            if (i != null && !repeated.contains(marked.whole())) {
                Read above = chosen.get(i);
                Optional<Read> longer = rule.below(marked, above);
                if (longer.isPresent()) {
                    boolean further = above.attribution().isFull();
                    int place = further ? chosen.size() : i;
                    if (further) {
                        chosen.add(longer.get());
                    } else {
                        chosen.set(place, longer.get());
                    }
                    cover(longer.get());
                    last.put(paragraph, place);
                }
            }
        }
    }

    /// Those that print once more what somebody says elsewhere.
    private Set<Stretch> repeated(List<Marked> paragraphs) {
        List<Stretch> apart = paragraphs.stream().map(Marked::whole).toList();
        return new PullQuotes(scene.document(), apart)
                .of(chosen).stream()
                        .map(read -> read.attribution().content().getFirst())
                        .collect(Collectors.toSet());
    }

    /// For each paragraph the read that reaches farthest in it.
    private Map<Integer, Integer> lastOfParagraphs() {
        Map<Integer, Integer> last = new HashMap<>();
        Map<Integer, Integer> reach = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Attribution attribution = chosen.get(i).attribution();
            Stretch cue = attribution.cue();
            int end = Math.max(attribution.end(), cue == null ? 0 : cue.end());
            int paragraph = scene.document().paragraphIndex(end - 1);
            if (reach.getOrDefault(paragraph, 0) < end) {
                reach.put(paragraph, end);
                last.put(paragraph, i);
            }
        }
        return last;
    }
}
