package io.onrecord.cli.bulk;

import java.util.Map;
import java.util.TreeMap;

/// What became of some pieces.
///
/// @param accepted articles
/// @param refused by code
record Tally(long accepted, Map<String, Long> refused) {

    Tally {
        refused = new TreeMap<>(refused);
    }

    static Tally of(Iterable<Fate> fates) {
        long accepted = 0;
        Map<String, Long> refused = new TreeMap<>();
        for (Fate fate : fates) {
            switch (fate) {
                case Fate.Accepted _ -> accepted++;
                case Fate.Refused bad -> refused.merge(bad.code(), 1L, Long::sum);
            }
        }
        return new Tally(accepted, refused);
    }
}
