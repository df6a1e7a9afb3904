package io.onrecord.cli.bulk;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far an import has got. Everything in front of it is with ingest-service, or refused and
/// reported.
///
/// @param file the one that it is in; null at the very beginning
/// @param size of that file in bytes, and the time of its last change: another file under the same
///   name is read from its beginning
/// @param pieces of that file that are done
/// @param accepted articles, of all files
/// @param refused articles and pieces by code, of all files
/// @param reported bytes of the report of refusals
record Place(
        @Nullable String file,
        long size,
        long modified,
        long pieces,
        long accepted,
        Map<String, Long> refused,
        long reported) {

    static final Place BEGINNING = new Place(null, 0, 0, 0, 0, Map.of(), 0);

    Place {
        refused = new TreeMap<>(refused);
    }

    long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /// In another file, of which nothing is done.
    Place in(String other, long otherSize, long otherModified) {
        return new Place(other, otherSize, otherModified, 0, accepted, refused, reported);
    }

    boolean isIn(String other, long otherSize, long otherModified) {
        return other.equals(file) && size == otherSize && modified == otherModified;
    }

    /// Behind so many more pieces of its file.
    ///
    /// @param more what became of them
    /// @param reportedNow bytes of the report, with theirs
    Place behind(int morePieces, Tally more, long reportedNow) {
        Map<String, Long> codes = new TreeMap<>(refused);
        more.refused().forEach((code, count) -> codes.merge(code, count, Long::sum));
        return new Place(
                file,
                size,
                modified,
                pieces + morePieces,
                accepted + more.accepted(),
                codes,
                reportedNow);
    }
}
