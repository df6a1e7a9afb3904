package io.onrecord.analysis.correction;

import io.onrecord.events.Finding;
import java.util.List;

/// One way in which a publisher takes something back without a word.
interface RevisionRule {

    List<Finding> read(Edition before, Edition now);
}
