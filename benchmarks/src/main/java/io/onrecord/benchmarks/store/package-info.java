/// The store over millions of invented rows: filled by COPY, then asked and subscribed to.
@NullMarked
package io.onrecord.benchmarks.store;

import org.jspecify.annotations.NullMarked;
