/// An Article becomes Quotes and Findings, closed by an ArticleRead.
@NullMarked
package io.onrecord.extract;

import org.jspecify.annotations.NullMarked;
