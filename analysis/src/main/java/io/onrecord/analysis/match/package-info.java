/// Repeats: whether a quote says what a rated claim says.
@NullMarked
package io.onrecord.analysis.match;

import org.jspecify.annotations.NullMarked;
