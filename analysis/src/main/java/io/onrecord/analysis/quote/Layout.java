package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Quotes that stand out by layout instead of marks: posts, claims in rating boxes and the lines of
/// transcripts.
final class Layout {

    private static final double BLOCK = 0.98;
    private static final double FRAME = 0.9;
    private static final double LABEL = 0.93;

    private final Scene scene;
    private final List<Read> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Layout(Scene scene) {
        this.scene = scene;
    }

    /// @param names the words of the names of the article's people, in lower case
    static List<Read> read(
            Scene scene, List<Article.Block> blocks, List<ClaimBox> boxes, Set<String> names) {
        Layout layout = new Layout(scene);
        blocks.forEach(layout::block);
        boxes.forEach(layout::box);
        PostFrame posts = new PostFrame(scene);
        for (int p = 1; p < scene.document().paragraphs().size(); p++) {
            Optional<Attribution> post = posts.above(p);
            post.ifPresent(a -> layout.add(Read.byLayout(a, Quote.Kind.POST, "post-frame", FRAME)));
        }
        layout.transcript(names);
        return layout.found;
    }

    private void transcript(Set<String> names) {
        LabelLine labels = new LabelLine(scene, names);
        List<Stretch> paragraphs = scene.document().paragraphs();
        long labelled = paragraphs.stream().skip(1).filter(labels::isTranscript).count();
        List<LabelLine.Line> lines = new ArrayList<>();
        // The first line is the headline, where a colon rather parts two halves.
        for (int p = 1; p < paragraphs.size(); p++) {
            labels.read(paragraphs.get(p), labelled > 1).ifPresent(lines::add);
        }
        String answering = answering(lines, names);
        boolean asked = lines.stream().anyMatch(l -> l.part() == LabelLine.Part.QUESTION);
        for (LabelLine.Line line : lines) {
            if (line.part() != LabelLine.Part.ANSWER || asked) {
                add(
                        Read.byLayout(
                                attribution(line, answering),
                                Quote.Kind.TRANSCRIPT,
                                "label-line",
                                LABEL));
            }
        }
    }

    private @Nullable String answering(List<LabelLine.Line> lines, Set<String> names) {
        List<Stretch> questions =
                lines.stream()
                        .filter(line -> line.part() == LabelLine.Part.QUESTION)
                        .map(LabelLine.Line::words)
                        .toList();
        if (questions.isEmpty()) {
            return null;
        }
        int first = scene.document().paragraphIndex(questions.getFirst().first());
        return Interview.answering(scene, names, first, questions).orElse(null);
    }

    private static Attribution attribution(LabelLine.Line line, @Nullable String answering) {
        Stretch colon = new Stretch(line.colon(), line.colon() + 1);
        List<Stretch> words = List.of(line.words());
        return switch (line.part()) {
            case QUESTION -> new Attribution(words, colon, null, null);
            case ANSWER -> new Attribution(words, colon, line.label(), answering);
            case SPEAKER -> new Attribution(words, colon, line.label(), null);
        };
    }

    private void block(Article.Block block) {
        Document document = scene.document();
        Stretch words = document.stretch(block.span());
        if (block.kind() == Article.Block.Kind.POST && !words.isEmpty()) {
            Attribution post = new Attribution(List.of(words), null, null, block.author());
            add(Read.byLayout(post, Quote.Kind.POST, "post-block", BLOCK));
        }
    }

    private void box(ClaimBox box) {
        Stretch words = scene.document().stretch(box.claim());
        if (!words.isEmpty()) {
            Attribution claim = new Attribution(List.of(words), null, null, box.claimant());
            add(Read.byLayout(claim, Quote.Kind.CLAIM_BOX, "claim-box", BLOCK));
        }
    }

    private void add(Read read) {
        Stretch words = read.attribution().content().getFirst();
        int next = taken.nextSetBit(words.first());
        if (next < 0 || next >= words.end()) {
            found.add(read);
            taken.set(words.first(), words.end());
        }
    }
}
