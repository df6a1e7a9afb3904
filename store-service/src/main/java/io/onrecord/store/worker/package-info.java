/// Work that goes on beside the intake: a [Worker] is a thread that does one task round by round,
/// and [Commits] tells those who wait for rows that there are some.
@NullMarked
package io.onrecord.store.worker;

import org.jspecify.annotations.NullMarked;
