@NullMarked
package io.onrecord.store.listing;

import org.jspecify.annotations.NullMarked;
