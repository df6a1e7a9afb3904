/// Articles as they are asked for: [ArticleResource] answers, [ArticleRepository] knows the rows.
@NullMarked
package io.onrecord.store.article;

import org.jspecify.annotations.NullMarked;
