package io.onrecord.analysis.standing;

import io.onrecord.events.Quote.Standing;
import java.util.Optional;

/// One reason for a quote not to be asserted.
interface StandingRule {

    Optional<Standing> of(Saying saying);
}
