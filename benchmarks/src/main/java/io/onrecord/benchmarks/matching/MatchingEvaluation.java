package io.onrecord.benchmarks.matching;

import io.onrecord.benchmarks.matching.QuerySet.Query;
import io.onrecord.encoder.MiniLm;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Prints what docs/verdicts.md says about matching: `MatchingEvaluation FOLDER [PART [words]]`,
/// where the folder holds the query sets and the part is `dev` or `train`; by words alone, nobody
/// takes a second look.
public final class MatchingEvaluation {

    private static final List<String> SETS =
            List.of("clef2020_task2_en", "clef2022_2a_en", "clef2022_2b_en");

    private static final String NO_MATCH = "negatives_debate_sentences.jsonl";

    private final PrintStream out;

    private MatchingEvaluation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        String part = arguments.length > 1 ? arguments[1] : "dev";
        MiniLm encoder = arguments.length > 2 ? null : MiniLm.load();
        MatchingEvaluation evaluation = new MatchingEvaluation(System.out);
        for (String name : SETS) {
            QuerySet set = QuerySet.read(folder.resolve(name), encoder);
            evaluation.print(name + " " + part, set, set.queries(part + ".jsonl"));
            if (set.has(NO_MATCH)) {
                evaluation.silence(set);
            }
            for (String kind : List.of("negation", "double_negation", "entity_swap")) {
                if (set.has("robust_" + kind + ".jsonl")) {
                    evaluation.pairs(kind, set);
                }
            }
        }
    }

    private void print(String name, QuerySet set, List<Query> queries) {
        List<Answer> answers = answers(set, queries);
        out.println(name + ", " + queries.size() + " queries");
        row("MAP@5", queries.size(), draw -> mean(draw, i -> ours(answers, queries, i)));
        row("  BM25", queries.size(), draw -> mean(draw, i -> plain(answers, queries, i)));
        row(
                "  gain",
                queries.size(),
                draw -> mean(draw, i -> ours(answers, queries, i) - plain(answers, queries, i)));
        row("area", queries.size(), draw -> area(of(answers, draw)));
        row("  BM25", queries.size(), draw -> plainArea(of(answers, draw)));
        row(
                "  gain",
                queries.size(),
                draw -> area(of(answers, draw)) - plainArea(of(answers, draw)));
        row(
                "shown: precision",
                queries.size(),
                draw -> PrecisionRecall.precision(of(answers, draw)));
        row("shown: recall", queries.size(), draw -> PrecisionRecall.recall(of(answers, draw)));
    }

    private void silence(QuerySet set) {
        List<Answer> answers = answers(set, set.queries(NO_MATCH));
        row(
                "lines without a match: shown",
                answers.size(),
                draw -> mean(draw, i -> answers.get(i).showsAny() ? 1 : 0));
    }

    private void pairs(String kind, QuerySet set) {
        List<Query> queries = set.queries("robust_" + kind + ".jsonl");
        List<Answer> changed = answers(set, queries);
        List<Answer> originals = answers(set, queries.stream().map(Query::unchanged).toList());
        row(
                kind + ": originals shown",
                queries.size(),
                draw -> mean(draw, i -> originals.get(i).showsTheRight() ? 1 : 0));
        row(
                kind + ": changed ones shown",
                queries.size(),
                draw -> mean(draw, i -> changed.get(i).showsTheRight() ? 1 : 0));
        row(
                kind + ": changed ones confirmed",
                queries.size(),
                draw -> mean(draw, i -> changed.get(i).confirmsAny() ? 1 : 0));
        row(
                kind + ": changed ones shown where the original is",
                queries.size(),
                draw ->
                        mean(
                                draw,
                                i ->
                                        originals.get(i).showsTheRight()
                                                        && changed.get(i).showsTheRight()
                                                ? 1
                                                : 0));
    }

    private static List<Answer> answers(QuerySet set, List<Query> queries) {
        return queries.parallelStream().map(query -> Answer.of(set, query)).toList();
    }

    private static double ours(List<Answer> answers, List<Query> queries, int i) {
        return Answer.averagePrecision(answers.get(i).places(), queries.get(i).right().size());
    }

    private static double plain(List<Answer> answers, List<Query> queries, int i) {
        return Answer.averagePrecision(answers.get(i).plainPlaces(), queries.get(i).right().size());
    }

    private static double area(List<Answer> answers) {
        return PrecisionRecall.area(answers, Answer::ours, Answer::oursRemoved);
    }

    private static double plainArea(List<Answer> answers) {
        return PrecisionRecall.area(answers, Answer::plain, Answer::plainRemoved);
    }

    private static List<Answer> of(List<Answer> answers, int[] draw) {
        return Arrays.stream(draw).mapToObj(answers::get).toList();
    }

    private static double mean(int[] draw, ToDoubleFunction<Integer> figure) {
        return Arrays.stream(draw).mapToDouble(figure::applyAsDouble).average().orElse(0);
    }

    private void row(String name, int queries, ToDoubleFunction<int[]> figure) {
        out.printf("  %-50s %s%n", name, Bootstrap.of(queries, figure));
    }
}
