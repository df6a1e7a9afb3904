package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Sentences that tell where and when somebody spoke: “Rowe’s comments were made in Oslo, Norway,
/// on June 30”. What such a sentence tells holds for a quote of the same person on the same day.
final class Settings {

    private static final Set<String> SPOKEN =
            Set.of("comments", "comment", "remarks", "remark", "statement", "statements", "speech");

    private final Map<String, Said> byPersonAndDay = new HashMap<>();

    /// @param chain reads the adjuncts behind the verb
    Settings(String text, AdjunctChain chain) {
        int verb = text.indexOf(" made ");
        while (verb >= 0) {
            read(text, verb + 1, chain);
            verb = text.indexOf(" made ", verb + 1);
        }
    }

    /// What a sentence elsewhere tells of the same person on the same day; `said` alone when none
    /// does.
    Said complete(Said said, String text, Utterance utterance) {
        if (said.date() == null || utterance.source().isEmpty() || byPersonAndDay.isEmpty()) {
            return said;
        }
        Words source = Words.of(text, utterance.source().getLast());
        String key = key(source.word(source.size() - 1), said.date());
        return Details.merge(said, byPersonAndDay.getOrDefault(key, Said.NOTHING));
    }

    private void read(String text, int verb, AdjunctChain chain) {
        int start = Sentences.start(text, verb);
        Words words = Words.of(text, new Span(start, Sentences.end(text, verb)));
        int made = words.from(verb);
        boolean passive = words.is(made - 1, "were") || words.is(made - 1, "was");
        if (!passive || !SPOKEN.contains(words.lower(made - 2)) || !words.isPossessive(made - 3)) {
            return;
        }
        Said said = chain.from(words, made + 1).said();
        if (said.date() != null) {
            byPersonAndDay.putIfAbsent(key(words.word(made - 4), said.date()), said);
        }
    }

    private static String key(String person, Said.Date date) {
        return person + " " + date.value();
    }
}
