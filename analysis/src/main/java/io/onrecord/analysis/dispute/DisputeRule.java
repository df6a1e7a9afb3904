package io.onrecord.analysis.dispute;

import io.onrecord.events.Quote;
import java.util.Optional;

/// One way in which a quote denies something. Empty where it does not, or not surely.
interface DisputeRule {

    Optional<Dispute> read(Quote quote, Scene scene);
}
