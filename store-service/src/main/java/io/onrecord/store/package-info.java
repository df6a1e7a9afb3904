/// Articles, quotes and findings become rows, verdicts and live streams.
@NullMarked
package io.onrecord.store;

import org.jspecify.annotations.NullMarked;
