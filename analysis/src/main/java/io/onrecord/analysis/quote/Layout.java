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

/// Quotes that stand out by layout instead of marks: posts and the lines of transcripts.
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
    static List<Read> read(Scene scene, List<Article.Block> blocks, Set<String> names) {
        Layout layout = new Layout(scene);
        blocks.forEach(layout::block);
        List<Stretch> paragraphs = scene.document().paragraphs();
        PostFrame posts = new PostFrame(scene);
        for (int p = 1; p < paragraphs.size(); p++) {
            Optional<Attribution> post = posts.above(p);
            post.ifPresent(a -> layout.add(Read.byLayout(a, Quote.Kind.POST, "post-frame", FRAME)));
        }
        LabelLine labels = new LabelLine(scene, names);
        // The first line is the headline, where a colon rather parts two halves.
        for (int p = 1; p < paragraphs.size(); p++) {
            Optional<Attribution> line = labels.read(paragraphs.get(p));
            line.ifPresent(
                    a -> layout.add(Read.byLayout(a, Quote.Kind.TRANSCRIPT, "label-line", LABEL)));
        }
        return layout.found;
    }

    private void block(Article.Block block) {
        Document document = scene.document();
        Stretch words = document.stretch(block.span());
        if (block.kind() == Article.Block.Kind.POST && !words.isEmpty()) {
            Attribution post = new Attribution(List.of(words), null, null, block.author());
            add(Read.byLayout(post, Quote.Kind.POST, "post-block", BLOCK));
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
