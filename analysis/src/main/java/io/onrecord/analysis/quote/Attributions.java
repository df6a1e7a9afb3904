package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads every attribution of a document: by the tagger where it is sure, then, for words in marks
/// that are left, by the tagger where it is less sure and by the rules.
final class Attributions {

    /// Of a cue whose content stands in marks.
    private static final double SURE = 0.5;

    /// Of a cue whose content is plain.
    private static final double SURE_INDIRECT = 0.5;

    private static final double DOUBTFUL = 0.25;

    private final Scene scene;
    private final List<Read> chosen = new ArrayList<>();
    private final boolean[] covered;

    private Attributions(Scene scene) {
        this.scene = scene;
        this.covered = new boolean[scene.document().size()];
    }

    /// In the order of the text, with what found them as their confidence.
    ///
    /// @param laidOut what the layout has told already; nothing more is read there
    static List<Read> in(Scene scene, List<Read> laidOut, QuoteModels models) {
        Attributions attributions = new Attributions(scene);
        laidOut.forEach(attributions::cover);
        List<Read> tagged =
                new TaggedQuotes(scene, models)
                        .read(DOUBTFUL).stream()
                                .filter(attributions::isOutside)
                                .filter(read -> !Refusals.refuse(read, scene))
                                .toList();
        attributions.take(tagged.stream().filter(attributions::isSure).toList());
        attributions.take(tagged.stream().filter(attributions::isNew).toList());
        attributions.byRules();
        attributions.goOn();
        attributions.chosen.addAll(laidOut);
        return Choice.inOrder(attributions.chosen);
    }

    private boolean isOutside(Read read) {
        Stretch cue = read.attribution().cue();
        return !covered[read.attribution().first()] && (cue == null || !covered[cue.first()]);
    }

    private boolean isSure(Read read) {
        return read.confidence() >= (hasMarks(read) ? SURE : SURE_INDIRECT);
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

    private void byRules() {
        for (Marked marked : scene.marks()) {
            if (hasUncoveredMarks(marked.words()) && !covered[marked.words().first()]) {
                Optional<Read> read =
                        QuoteRules.read(marked, scene)
                                .filter(found -> !Refusals.refuse(found, scene))
                                .map(found -> Mends.mended(found, scene));
                read.ifPresent(chosen::add);
                read.ifPresent(this::cover);
            }
        }
    }

    /// Sentences in marks that are still left go on what was quoted in the sentence before.
    private void goOn() {
        GoesOn rule = new GoesOn(scene);
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            Stretch cue = chosen.get(i).attribution().cue();
            if (cue != null) {
                int sentence = scene.document().sentenceIndex(cue.first());
                bySentence.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(i);
            }
        }
        for (Marked marked : scene.marks()) {
            int before = scene.document().sentenceIndex(marked.first()) - 1;
            if (!covered[marked.words().first()]) {
                for (int i : bySentence.getOrDefault(before, List.of())) {
                    Optional<Read> longer = rule.with(marked, chosen.get(i));
                    if (longer.isPresent()) {
                        chosen.set(i, longer.get());
                        cover(longer.get());
                        break;
                    }
                }
            }
        }
    }
}
