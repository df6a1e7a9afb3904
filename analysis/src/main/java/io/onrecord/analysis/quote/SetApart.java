package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Paragraphs that are a quotation as a whole and name nobody: block quotations, and words in marks
/// that fill theirs. Who speaks stands in the paragraphs around them.
final class SetApart {

    private static final int NONE = -1;

    private static final double CONTINUED = 0.9;
    private static final double ANNOUNCED = 0.8;
    private static final double ANSWERED = 0.5;

    private final Scene scene;
    private final Document document;
    private final List<Read> reads;
    private final int[] readAt;
    private final Map<Integer, Read> saidIn = new HashMap<>();
    private final SourcePhrase phrases;

    /// @param reads what has been read so far, in order
    SetApart(Scene scene, List<Read> reads) {
        this.scene = scene;
        this.document = scene.document();
        this.reads = new ArrayList<>();
        this.readAt = new int[document.size()];
        Arrays.fill(readAt, NONE);
        this.phrases = new SourcePhrase(scene);
        reads.forEach(this::add);
    }

    /// What was read, and the paragraphs set apart.
    List<Read> completed(List<Article.Block> blocks) {
        BitSet quoted = inBlockQuotes(blocks);
        for (Stretch paragraph : document.paragraphs()) {
            if (quoted.get(paragraph.first()) || isBetweenMarks(paragraph)) {
                signed(paragraph).ifPresent(this::add);
            }
        }
        List<Stretch> free = document.paragraphs().stream().filter(this::isFree).toList();
        new PullQuotes(document, free).of(List.copyOf(reads)).forEach(this::add);
        for (Article.Block block : blocks) {
            Stretch words = document.stretch(block.span());
            if (block.kind() == Article.Block.Kind.BLOCKQUOTE && isFree(words)) {
                around(words).ifPresent(this::add);
            }
        }
        List<Marked> whole = whole();
        whole.reversed().forEach(this::joinNext);
        for (Marked marked : whole) {
            if (isFree(marked.words())) {
                if (goesOn(marked)) {
                    joinLast(marked);
                } else {
                    around(marked.words()).ifPresent(this::add);
                }
            }
        }
        return Choice.inOrder(reads);
    }

    /// Words with a name below.
    private Optional<Read> signed(Stretch paragraph) {
        return isFree(paragraph)
                ? Signature.below(paragraph, scene)
                        .map(name -> read(paragraph, name, "signed", CONTINUED))
                : Optional.empty();
    }

    private boolean isBetweenMarks(Stretch paragraph) {
        return scene.isMarked(paragraph.first()) && scene.isMarked(paragraph.end() - 1);
    }

    private BitSet inBlockQuotes(List<Article.Block> blocks) {
        BitSet tokens = new BitSet();
        for (Article.Block block : blocks) {
            if (block.kind() == Article.Block.Kind.BLOCKQUOTE) {
                Stretch words = document.stretch(block.span());
                tokens.set(words.first(), words.end());
            }
        }
        return tokens;
    }

    /// The words in marks that fill their paragraph and belong to no quote yet.
    private List<Marked> whole() {
        return scene.marks().stream()
                .filter(marked -> document.paragraphOf(marked.first()).equals(marked.whole()))
                .filter(marked -> isFree(marked.words()))
                .filter(marked -> Signature.in(marked.whole(), scene).isEmpty())
                .toList();
    }

    /// The quotation goes on in the next paragraph, which opens again and says who speaks.
    private void joinNext(Marked marked) {
        boolean open = !marked.closed() && marked.end() < document.size();
        if (open && isFree(marked.words()) && opensAlike(marked.first(), marked.end())) {
            join(marked.end() + 1, marked.words());
        }
    }

    /// Whether it goes on what is left open in the paragraph before.
    private boolean goesOn(Marked marked) {
        int before = marked.first() - 1;
        int mark = before < 0 ? -1 : scene.markAt(before);
        return mark >= 0
                && !scene.marks().get(mark).closed()
                && opensAlike(scene.marks().get(mark).first(), marked.first());
    }

    /// Gives it to whoever says what it goes on; a note in brackets is the editor's.
    private void joinLast(Marked marked) {
        if (scene.token(marked.words().first()).shape() != Shape.OPENING_BRACKET) {
            join(marked.first() - 1, marked.words());
        }
    }

    /// Whoever goes on in the next paragraph opens it with the same mark: another one belongs to
    /// words within the words.
    private boolean opensAlike(int one, int other) {
        Token first = scene.token(one);
        return first.shape() != Shape.MARK || scene.token(other).is(first.lower());
    }

    /// Gives the words to whoever says the token.
    private void join(int token, Stretch words) {
        int place = token < document.size() ? readAt[token] : NONE;
        if (place == NONE || reads.get(place).attribution().source() == null) {
            return;
        }
        Read read = reads.get(place);
        Attribution attribution = read.attribution();
        if (attribution.isFull()) {
            add(read(words, attribution.source(), "continued", CONTINUED));
            return;
        }
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.add(words);
        parts.sort(Comparator.comparingInt(Stretch::first));
        reads.set(place, read.with(attribution.saying(parts)));
        Arrays.fill(readAt, words.first(), words.end(), place);
    }

    /// Whom the paragraph behind, or the one before, names as the speaker.
    private Optional<Read> around(Stretch words) {
        Optional<Stretch> source = behind(words).or(() -> announced(words));
        return source.isPresent()
                ? source.map(name -> read(words, name, "set-apart", ANNOUNCED))
                : answered(words);
    }

    /// “That is what Holst said.”
    private Optional<Stretch> behind(Stretch words) {
        if (words.end() + 3 >= document.size()) {
            return Optional.empty();
        }
        Stretch sentence = document.sentenceOf(words.end());
        boolean points =
                scene.token(sentence.first()).is("that")
                        || scene.token(sentence.first()).is("this")
                        || scene.token(sentence.first()).is("so");
        for (int i = sentence.first() + 1; points && i < sentence.end(); i++) {
            if (scene.isCue(i)) {
                return phrases.before(i, sentence.first() + 1);
            }
        }
        return Optional.empty();
    }

    /// The subject of the sentence before, when its verb announces something.
    private Optional<Stretch> announced(Stretch words) {
        int before = words.first() - 1;
        while (before >= 0
                && document.paragraphIndex(before) == document.paragraphIndex(words.first())) {
            before--;
        }
        if (before < 0 || scene.isMarked(before)) {
            return Optional.empty();
        }
        Stretch sentence = document.sentenceOf(before);
        Read said = saidIn.get(sentence.first());
        if (said != null) {
            return scene.asks(said.attribution())
                    ? Optional.empty()
                    : Optional.ofNullable(said.attribution().source());
        }
        for (int i = sentence.first(); i <= before; i++) {
            if (scene.token(i).is(Trait.SAYING) && scene.isFinite(i) && !scene.isMarked(i)) {
                return new Subject(scene).of(new Stretch(i, i + 1)).filter(scene::hasCapital);
            }
        }
        return Optional.empty();
    }

    /// A question that nobody is quoted with, and the answer of whoever spoke before it.
    private Optional<Read> answered(Stretch words) {
        int index = document.paragraphIndex(words.first());
        if (index < 2) {
            return Optional.empty();
        }
        Stretch question = document.paragraphs().get(index - 1);
        Stretch earlier = document.paragraphs().get(index - 2);
        boolean asks = scene.token(question.end() - 1).is("?") && !scene.hasMarks(question);
        Read last = asks ? lastIn(earlier) : null;
        return last == null || last.attribution().source() == null
                ? Optional.empty()
                : Optional.of(read(words, last.attribution().source(), "answer", ANSWERED));
    }

    private @Nullable Read lastIn(Stretch paragraph) {
        for (int i = paragraph.end() - 1; i >= paragraph.first(); i--) {
            if (readAt[i] != NONE && scene.isMarked(i)) {
                return reads.get(readAt[i]);
            }
        }
        return null;
    }

    /// Words that are set apart are the speaker’s own, in marks or not.
    private static Read read(
            Stretch words, @Nullable Stretch source, String method, double precision) {
        return new Read(
                Attribution.of(words, null, source), Quote.Kind.DIRECT, method, precision, 1);
    }

    private boolean isFree(Stretch words) {
        for (int i = words.first(); i < words.end(); i++) {
            if (readAt[i] != NONE) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private void add(Read read) {
        Attribution attribution = read.attribution();
        for (Stretch part : attribution.content()) {
            Arrays.fill(readAt, part.first(), part.end(), reads.size());
        }
        reads.add(read);
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue != null
                && source != null
                && scene.token(cue.first()).is(Trait.SAYING)
                && scene.hasCapital(source)) {
            saidIn.putIfAbsent(document.sentenceOf(cue.first()).first(), read);
        }
    }
}
