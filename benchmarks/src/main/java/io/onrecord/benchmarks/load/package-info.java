/// Whole stacks under load: they want one that runs (`onrecord up`).
@NullMarked
package io.onrecord.benchmarks.load;

import org.jspecify.annotations.NullMarked;
