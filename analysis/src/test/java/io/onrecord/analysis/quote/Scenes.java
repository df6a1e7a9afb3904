package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Span;
import java.util.Arrays;
import java.util.List;
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

    /// The attribution that a table writes as `content ## content < cue > source`, by the first
    /// place of its words in the text.
    static Attribution attribution(Scene scene, String written) {
        String content = written.substring(0, written.indexOf(" < "));
        String cue = written.substring(written.indexOf(" < ") + 3, written.indexOf(" > "));
        String source = written.substring(written.indexOf(" > ") + 3);
        List<Stretch> parts =
                Arrays.stream(content.split(" ## ")).map(part -> stretch(scene, part)).toList();
        return new Attribution(parts, stretch(scene, cue), stretch(scene, source), null);
    }

    private static Stretch stretch(Scene scene, String words) {
        int start = scene.document().text().indexOf(words);
        return scene.document().stretch(new Span(start, start + words.length()));
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
