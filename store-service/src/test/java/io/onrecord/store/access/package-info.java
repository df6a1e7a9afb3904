@NullMarked
package io.onrecord.store.access;

import org.jspecify.annotations.NullMarked;
