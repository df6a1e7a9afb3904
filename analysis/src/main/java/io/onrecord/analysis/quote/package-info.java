/// Quotations: from the marks, cues and names of a text to the quotes of an article.
@NullMarked
package io.onrecord.analysis.quote;

import org.jspecify.annotations.NullMarked;
