@NullMarked
package io.onrecord.store.webhook;

import org.jspecify.annotations.NullMarked;
