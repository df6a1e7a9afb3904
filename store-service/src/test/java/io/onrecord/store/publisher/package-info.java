@NullMarked
package io.onrecord.store.publisher;

import org.jspecify.annotations.NullMarked;
