/// The reading of a text: pure functions from text to spans. No framework, no I/O.
@NullMarked
package io.onrecord.analysis;

import org.jspecify.annotations.NullMarked;
