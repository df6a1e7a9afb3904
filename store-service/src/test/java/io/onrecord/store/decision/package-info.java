@NullMarked
package io.onrecord.store.decision;

import org.jspecify.annotations.NullMarked;
