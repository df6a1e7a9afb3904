package io.onrecord.analysis.verdict;

import io.onrecord.analysis.rating.PublishedRatings;
import io.onrecord.events.Finding;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Which of several findings for one verdict is shown: the reviewer's own page before a copy of it,
/// so that a rating corrected at its source stands above copies of the old one; markup before a box
/// before a line of the text before a headline; then the finding with the lowest id. It depends on
/// what stands now, never on what came first.
final class Precedence {

    private static final List<String> FORMS = List.of("markup", "box", "line", "headline");

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(
                            (Finding finding) -> finding.method().endsWith(PublishedRatings.COPY))
                    .thenComparingInt(Precedence::form)
                    .thenComparing(Finding::id)
                    .thenComparing(Finding::articleVersion, Comparator.reverseOrder());

    private Precedence() {}

    /// @param findings at least one
    static Finding first(List<Finding> findings) {
        return Collections.min(findings, ORDER);
    }

    private static int form(Finding finding) {
        for (int i = 0; i < FORMS.size(); i++) {
            if (finding.method().startsWith(FORMS.get(i))) {
                return i;
            }
        }
        return FORMS.size();
    }
}
