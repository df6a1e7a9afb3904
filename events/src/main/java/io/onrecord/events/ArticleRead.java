package io.onrecord.events;

import java.util.List;

/// The end of a reading: all quotes and findings of a version have been sent. `(articleVersion,
/// extractor)` decides which reading holds, never arrival.
///
/// @param extractor ordered number of the reader's version
/// @param ratingsPosition how many records of the topic `ratings` the reader had seen: the offset
///   of the first one that it had not
/// @param quoteIds in the order of the text
public record ArticleRead(
        String articleId,
        ArticleVersion articleVersion,
        int extractor,
        long ratingsPosition,
        List<String> quoteIds,
        List<String> findingIds)
        implements Event {

    public ArticleRead {
        quoteIds = Lists.copy(quoteIds);
        findingIds = Lists.copy(findingIds);
    }

    @Override
    public String key() {
        return articleId;
    }
}
