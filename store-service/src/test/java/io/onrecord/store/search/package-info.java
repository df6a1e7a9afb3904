@NullMarked
package io.onrecord.store.search;

import org.jspecify.annotations.NullMarked;
