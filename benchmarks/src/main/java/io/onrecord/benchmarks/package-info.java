/// How fast a text is read, and how fast ratings and quotes find each other. The script `run` of
/// this module runs each of them; each says what it reads.
@NullMarked
package io.onrecord.benchmarks;

import org.jspecify.annotations.NullMarked;
