@NullMarked
package io.onrecord.store.redelivery;

import org.jspecify.annotations.NullMarked;
