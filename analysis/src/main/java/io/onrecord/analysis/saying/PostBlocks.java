package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.time.DatePhrase;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Article.Block;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The day that an embedded post shows, where the page says which words are a post. The words that
/// show it are the post's own.
record PostBlocks(List<Block> posts, Calendar calendar) {

    static PostBlocks of(List<Block> blocks, Calendar calendar) {
        List<Block> posts =
                blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.POST && block.date() != null)
                        .sorted(Comparator.comparingInt(block -> block.span().start()))
                        .toList();
        return new PostBlocks(posts, calendar);
    }

    Said read(Utterance utterance) {
        if (posts.isEmpty() || utterance.content().isEmpty()) {
            return Said.NOTHING;
        }
        Span content = utterance.content().getFirst();
        int found =
                Collections.binarySearch(
                        posts,
                        new Block(Block.Kind.POST, new Span(content.start(), content.start())),
                        Comparator.comparingInt(block -> block.span().start()));
        int at = found >= 0 ? found : -found - 2;
        boolean inside = at >= 0 && content.end() <= posts.get(at).span().end() + 1;
        return inside ? date(posts.get(at)) : Said.NOTHING;
    }

    private Said date(Block post) {
        String shown = String.valueOf(post.date());
        Words words = Words.of(shown, new Span(0, shown.length()));
        for (int at = 0; at < words.size(); at++) {
            Optional<Said.Date> date =
                    DatePhrases.at(words, at).filter(DatePhrase::alone).flatMap(calendar::resolve);
            if (date.isPresent()) {
                Said.Date day = date.get();
                return Details.date(
                        new Said.Date(day.value(), day.precision(), day.basis(), post.span()));
            }
        }
        return Said.NOTHING;
    }
}
