/// What a running store is asked for from the terminal: keys, exports, the stream.
@NullMarked
package io.onrecord.cli.store;

import org.jspecify.annotations.NullMarked;
