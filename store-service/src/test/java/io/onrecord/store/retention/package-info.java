@NullMarked
package io.onrecord.store.retention;

import org.jspecify.annotations.NullMarked;
