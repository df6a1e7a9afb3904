package io.onrecord.analysis.rating;

import io.onrecord.analysis.text.Table;
import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The publishers of ratings that we know by name, and the domains that are their identity.
final class Reviewers {

    private final Map<String, Reviewer> byName = new HashMap<>();

    Reviewers() {
        for (List<String> row : Table.read(Reviewers.class, "reviewers.tsv", 2)) {
            byName.put(Ids.normal(row.get(0)), new Reviewer(row.get(0), row.get(1)));
        }
    }

    /// The reviewer of a rating on a page of `source`: a name that we do not know, or none, is the
    /// page's own publisher when that is its name.
    Reviewer onPageOf(Article.Source source, Reviewer printed) {
        String name = printed.name();
        if (printed.domain() != null) {
            return name == null ? new Reviewer(source.name(), printed.domain()) : printed;
        }
        if (name == null) {
            return new Reviewer(source.name(), source.domain());
        }
        String normal = Ids.normal(name);
        boolean own =
                normal.equals(Ids.normal(source.domain()))
                        || (source.name() != null && normal.equals(Ids.normal(source.name())));
        return own ? new Reviewer(name, source.domain()) : printed;
    }

    /// The publisher of that name, as known or as printed.
    Reviewer named(String name) {
        Reviewer known = byName.get(Ids.normal(name));
        return known != null ? known : new Reviewer(name.isBlank() ? null : name.strip(), null);
    }
}
