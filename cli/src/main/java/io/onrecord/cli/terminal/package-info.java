/// What a person sees: steps, colours, progress.
@NullMarked
package io.onrecord.cli.terminal;

import org.jspecify.annotations.NullMarked;
