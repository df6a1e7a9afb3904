@NullMarked
package io.onrecord.store;

import org.jspecify.annotations.NullMarked;
