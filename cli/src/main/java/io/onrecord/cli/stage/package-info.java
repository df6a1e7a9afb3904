/// The pure stages of the reading on files of JSON lines: [Lines] reads, works on all cores and
/// writes in order; each stage is a function from a line to a line.
@NullMarked
package io.onrecord.cli.stage;

import org.jspecify.annotations.NullMarked;
