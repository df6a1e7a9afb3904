package io.onrecord.store.intake;

import java.sql.SQLException;
import java.util.Set;

/// What a failed transaction says about trying it again.
enum Fault {
    /// The database is away, full, busy or undid it in favour of another: the same works later.
    PASSING,
    /// A value that no row can hold: the same never works.
    CONTENT;

    /// SQLSTATE classes: data exception, constraint violation, program limit exceeded.
    private static final Set<String> ABOUT_CONTENT = Set.of("22", "23", "54");

    static Fault of(SQLException failure) {
        String state = failure.getSQLState();
        boolean known = state != null && state.length() == 5;
        return known && ABOUT_CONTENT.contains(state.substring(0, 2)) ? CONTENT : PASSING;
    }
}
