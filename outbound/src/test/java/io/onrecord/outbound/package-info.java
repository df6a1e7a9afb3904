@NullMarked
package io.onrecord.outbound;

import org.jspecify.annotations.NullMarked;
