/// The stored versions of articles: [ArticleRepository] knows the rows, [ArticleSummary] is what a
/// list says of one.
@NullMarked
package io.onrecord.store.article;

import org.jspecify.annotations.NullMarked;
