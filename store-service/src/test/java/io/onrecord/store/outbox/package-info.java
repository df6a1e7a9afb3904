@NullMarked
package io.onrecord.store.outbox;

import org.jspecify.annotations.NullMarked;
