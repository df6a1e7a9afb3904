@NullMarked
package io.onrecord.store.settling;

import org.jspecify.annotations.NullMarked;
