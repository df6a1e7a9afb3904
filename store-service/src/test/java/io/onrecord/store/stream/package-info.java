@NullMarked
package io.onrecord.store.stream;

import org.jspecify.annotations.NullMarked;
