package io.onrecord.benchmarks.matching;

import io.onrecord.benchmarks.matching.Answer.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The area under precision over recall when every query is put twice, with the right claim there
/// and with it removed, and the best match of each is taken for right from a score on.
final class PrecisionRecall {

    private PrecisionRecall() {}

    static double area(
            List<Answer> answers,
            Function<Answer, List<Scored>> there,
            Function<Answer, List<Scored>> removed) {
        List<Scored> best = new ArrayList<>();
        for (Answer answer : answers) {
            there.apply(answer).stream().findFirst().ifPresent(best::add);
            removed.apply(answer).stream().findFirst().ifPresent(best::add);
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
        List<Scored> shown =
                answers.stream()
                        .flatMap(a -> Stream.concat(a.ours().stream(), a.oursRemoved().stream()))
                        .filter(Scored::shown)
                        .toList();
        return shown.isEmpty()
                ? 1
                : (double) shown.stream().filter(Scored::right).count() / shown.size();
    }

    static double recall(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::showsTheRight).count() / answers.size();
    }
}
