package io.onrecord.benchmarks.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Fills tables by COPY without their indexes, and gives them back what they had.
final class Loading {

    private static final int REPORT_EVERY = 500_000;
    private static final int BUFFER = 1 << 16;

    private static final String CONSTRAINTS =
            """
            SELECT 'ALTER TABLE store.%1$s DROP CONSTRAINT ' || conname,
                'ALTER TABLE store.%1$s ADD CONSTRAINT ' || conname || ' '
                    || pg_get_constraintdef(oid)
            FROM pg_constraint
            WHERE conrelid = 'store.%1$s'::regclass AND contype IN ('p', 'u') ORDER BY conname
            """;

    private static final String INDEXES =
            """
            SELECT 'DROP INDEX store.' || indexname, indexdef FROM pg_indexes
            WHERE schemaname = 'store' AND tablename = '%1$s'
              AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY indexname
            """;

    private final Connection connection;
    private final List<String> restoring = new ArrayList<>();

    Loading(Connection connection) {
        this.connection = connection;
    }

    /// One line of COPY for each number.
    @FunctionalInterface
    interface Line {
        String of(int number) throws IOException;
    }

    /// Takes the indexes and keys of a table away.
    void strip(String table) throws SQLException {
        List<String> dropping = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String question : List.of(CONSTRAINTS, INDEXES)) {
                try (ResultSet found = statement.executeQuery(question.formatted(table))) {
                    while (found.next()) {
                        dropping.add(found.getString(1));
                        restoring.add(found.getString(2));
                    }
                }
            }
        }
        for (String sql : dropping) {
            run(sql);
        }
    }

    /// Gives the tables their indexes and keys again.
    void restore() throws SQLException {
        run("SET maintenance_work_mem TO '1GB'");
        for (String sql : restoring) {
            run(sql);
        }
        restoring.clear();
    }

    void run(String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        System.out.printf("%6d s %s%n", seconds(start), sql);
    }

    void copy(String sql, int rows, Line line) throws SQLException, IOException {
        long start = System.nanoTime();
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < rows; number++) {
            lines.append(line.of(number)).append('\n');
            if (lines.length() > BUFFER || number == rows - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
            if (number % REPORT_EVERY == REPORT_EVERY - 1) {
                System.out.printf("%6d s %d rows%n", seconds(start), number + 1);
            }
        }
        copy.endCopy();
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }
}
