/// Processes of the local stack. [Part] is one of them, [Supervisor] keeps it running, [Run] is
/// what other commands, and the next run, know of it.
@NullMarked
package io.onrecord.cli.process;

import org.jspecify.annotations.NullMarked;
