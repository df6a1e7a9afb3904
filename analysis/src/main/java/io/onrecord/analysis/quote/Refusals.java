package io.onrecord.analysis.quote;

import java.util.List;

/// What is no quotation, each for its reason.
final class Refusals {

    private static final List<Refusal> REFUSALS =
            List.of(
                    new ReporterSpeaks(),
                    new NothingSaid(),
                    new NamesOnly(),
                    new ScareMarks(),
                    new QuestionPut(),
                    new PointerElsewhere());

    private Refusals() {}

    static boolean refuse(Read read, Scene scene) {
        return REFUSALS.stream().anyMatch(refusal -> refusal.refuses(read, scene));
    }
}
