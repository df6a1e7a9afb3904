package io.onrecord.ingest.admission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows of `ingest.erased`.
final class ErasedRows {

    private ErasedRows() {}

    /// The ids among these whose articles were erased for good.
    static Set<String> among(Connection connection, List<Arrival> arrivals) throws SQLException {
        String query = "select article_id from ingest.erased where article_id = any(?)";
        Object[] ids = arrivals.stream().map(Arrival::articleId).distinct().toArray();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", ids));
            try (ResultSet rows = statement.executeQuery()) {
                Set<String> erased = new HashSet<>();
                while (rows.next()) {
                    erased.add(rows.getString(1));
                }
                return erased;
            }
        }
    }
}
