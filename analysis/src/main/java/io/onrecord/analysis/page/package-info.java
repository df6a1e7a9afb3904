/// Pages: from HTML to the main text of an article, its blocks and its review markup.
@NullMarked
package io.onrecord.analysis.page;

import org.jspecify.annotations.NullMarked;
