@NullMarked
package io.onrecord.store.selection;

import org.jspecify.annotations.NullMarked;
