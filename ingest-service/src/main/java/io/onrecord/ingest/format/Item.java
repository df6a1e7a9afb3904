package io.onrecord.ingest.format;

import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Fault;
import java.util.List;
import java.util.Map;

/// One article of a body.
public sealed interface Item {

    /// @param names how the format calls the fields of a submission, where it calls them otherwise
    record Given(ArticleSubmission submission, List<Warning> warnings, Map<String, String> names)
            implements Item {

        public Given {
            warnings = List.copyOf(warnings);
            names = Map.copyOf(names);
        }
    }

    /// It cannot be read.
    record Bad(Fault fault) implements Item {}
}
