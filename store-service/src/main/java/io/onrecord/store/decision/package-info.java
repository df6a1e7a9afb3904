/// What people decide about verdicts: [DecisionResource] takes it, [Desk] writes it down under the
/// settling lock, and [History] tells every state of a verdict and every decision about it.
@NullMarked
package io.onrecord.store.decision;

import org.jspecify.annotations.NullMarked;
