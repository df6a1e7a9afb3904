package io.onrecord.benchmarks.matching;

import io.onrecord.benchmarks.matching.Answer.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The area under precision over recall when every query is put twice, with the right claim there
/// and with it removed, and the best match of each is taken for right from a score on.
final class PrecisionRecall {

    private PrecisionRecall() {}

    static double area(List<Answer> answers, Function<Answer, List<Scored>> hits) {
        List<Scored> best = new ArrayList<>();
        for (Answer answer : answers) {
            hits.apply(answer).stream().findFirst().ifPresent(best::add);
            Answer.removed(hits.apply(answer)).stream().findFirst().ifPresent(best::add);
        }
        best.sort(Comparator.comparingDouble(Scored::score).reversed());
        double area = 0;
        int right = 0;
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i).right()) {
                area += (double) ++right / (i + 1);
            }
        }
        return area / answers.size();
    }

    /// Right ones among all that is shown; 1 when nothing is.
    static double precision(List<Answer> answers) {
        long shown = 0;
        long right = 0;
        for (Answer answer : answers) {
            for (Scored hit : answer.ours()) {
                if (hit.shown()) {
                    // Wrong ones are seen with the right claim there and once more without it.
                    shown += hit.right() ? 1 : 2;
                    right += hit.right() ? 1 : 0;
                }
            }
        }
        return shown == 0 ? 1 : (double) right / shown;
    }

    static double recall(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::showsTheRight).count() / answers.size();
    }
}
