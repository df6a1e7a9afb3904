package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;
import java.util.stream.Collectors;

/// Short texts for the tests of rules, and attributions as one line of text.
final class Scenes {

    private Scenes() {}

    /// @param text in which `/` stands for a new paragraph
    static Scene of(String text) {
        Document document = Document.of(text.replace(" / ", "\n\n"), Language.ENGLISH);
        return new Scene(document, Marks.find(document));
    }

    /// What `rule` says about the first words in marks: `content ## content < cue > source`.
    static String read(QuoteRule rule, String text) {
        Scene scene = of(text);
        Optional<Attribution> found = rule.attribute(scene.marks().getFirst(), scene);
        return found.map(attribution -> show(attribution, scene)).orElse("nothing");
    }

    static String show(Attribution attribution, Scene scene) {
        Document document = scene.document();
        String content =
                attribution.content().stream()
                        .map(document::words)
                        .collect(Collectors.joining(" ## "));
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        return content
                + " < "
                + (cue == null ? "" : document.words(cue))
                + " > "
                + (source == null ? "" : document.words(source));
    }
}
