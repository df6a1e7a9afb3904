/// Whether the text stands by a quote: asserted, denied, made up, only supposed, satire.
///
/// [StandingReader] is the entrance: made once for an article, asked once for each quote. Its
/// [StandingRule]s stand in an ordered list; the first that answers wins, and what none of them
/// answers is asserted.
@NullMarked
package io.onrecord.analysis.standing;

import org.jspecify.annotations.NullMarked;
