/// The command onrecord.
@NullMarked
package io.onrecord.cli;

import org.jspecify.annotations.NullMarked;
