/// The state of a verdict, from the findings that stand for it.
@NullMarked
package io.onrecord.analysis.verdict;

import org.jspecify.annotations.NullMarked;
