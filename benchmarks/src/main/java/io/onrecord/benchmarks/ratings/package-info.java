/// How fast and how large the index of ratings is.
@NullMarked
package io.onrecord.benchmarks.ratings;

import org.jspecify.annotations.NullMarked;
