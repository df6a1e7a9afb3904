/// How long a new rating takes to find the quotes of the past.
@NullMarked
package io.onrecord.benchmarks.lookback;

import org.jspecify.annotations.NullMarked;
