package io.onrecord.store.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a failure says that the database is away, full, going down or has undone the question in
/// favour of a change, so that the same question has an answer later.
public final class Absence {

    /// SQLSTATE classes: connection exception, transaction rollback, insufficient resources,
    /// operator intervention, system error.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Absence() {}

    /// @param failure with what caused it
    public static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return isAbsence(e.getSQLState());
            }
        }
        return false;
    }

    /// The pool, which gives no state, has run out of patience.
    private static boolean isAbsence(@Nullable String state) {
        return state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2));
    }
}
