@NullMarked
package io.onrecord.store.intake;

import org.jspecify.annotations.NullMarked;
