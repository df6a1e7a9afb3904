package io.onrecord.store.archive;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the store as it stands at one moment, a few rows at a time. The first line is the
/// [Header], every other one a row with the name of its table.
@ApplicationScoped
public class Archive {

    private static final String AT_ONE_MOMENT =
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private static final String HEADER =
            """
            SELECT e.epoch, e.forgotten, p.position AS told,
                (SELECT last_value FROM store.stream_position) AS position,
                coalesce((SELECT max(id) FROM store.decision), 0) AS decisions
            FROM store.stream_epoch e CROSS JOIN store.webhook_progress p
            """;

    private final Database database;

    public Archive(Database database) {
        this.database = database;
    }

    public void write(OutputStream out) throws IOException, SQLException {
        try {
            database.once(connection -> {
                Rows.execute(connection, AT_ONE_MOMENT);
                line(out, JsonText.of(header(connection)));
                for (ArchivedTable table : ArchivedTable.values()) {
                    Rows.forEach(
                            connection,
                            table.select(connection),
                            row -> row.getString(1),
                            row -> line(out, row));
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Header header(Connection connection) throws SQLException {
        return Rows.select(
                        connection,
                        HEADER,
                        row ->
                                new Header(
                                        Header.FORM,
                                        row.getString("epoch"),
                                        row.getLong("position"),
                                        row.getLong("forgotten"),
                                        row.getLong("told"),
                                        row.getLong("decisions")))
                .getFirst();
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
