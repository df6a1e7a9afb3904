@NullMarked
package io.onrecord.store.lookback;

import org.jspecify.annotations.NullMarked;
