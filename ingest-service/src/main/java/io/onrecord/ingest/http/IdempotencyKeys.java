package io.onrecord.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.Json;
import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// The header `Idempotency-Key`: a push that comes again under its key is answered as it was the
/// first time, and nothing is done. Kept in `ingest.idempotency`, for all instances.
@ApplicationScoped
class IdempotencyKeys {

    private static final Logger LOG = Logger.getLogger(IdempotencyKeys.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /// What is being worked on for longer was cut off: its instance died.
    private static final String CUT_OFF = "interval '60 seconds'";

    private final Database database;

    IdempotencyKeys(Database database) {
        this.database = database;
    }

    /// Whose push it is.
    ///
    /// @param fingerprint of everything that was pushed
    record Claim(String caller, String key, String fingerprint) {}

    Answer once(Claim claim, Supplier<Answer> work) {
        if (!KEY.matcher(claim.key()).matches()) {
            return refused(Code.IDEMPOTENCY_KEY_INVALID, "no key: " + Fault.shown(claim.key()));
        }
        try {
            Optional<Answer> earlier = database.transaction(connection -> claim(connection, claim));
            return earlier.isPresent() ? earlier.get() : keep(claim, work.get());
        } catch (SQLException e) {
            LOG.warnf("An Idempotency-Key waits for the database: %s", e.getMessage());
            return Answer.one(
                    Receipt.unavailable("the database that knows the Idempotency-Key is away"));
        }
    }

    /// @return empty when the push is this caller's to do
    private static Optional<Answer> claim(Connection connection, Claim claim) throws SQLException {
        String insert =
                """
                insert into ingest.idempotency (caller, key, fingerprint) values (?, ?, ?)
                on conflict (caller, key) do update
                set claimed_at = now()
                where idempotency.answer is null and idempotency.fingerprint = excluded.fingerprint
                      and idempotency.claimed_at < now() - %s
                """
                        .formatted(CUT_OFF);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, claim.caller());
            statement.setString(2, claim.key());
            statement.setString(3, claim.fingerprint());
            return statement.executeUpdate() == 1
                    ? Optional.empty()
                    : Optional.of(earlier(connection, claim));
        }
    }

    private static Answer earlier(Connection connection, Claim claim) throws SQLException {
        String query =
                "select fingerprint, answer from ingest.idempotency where caller = ? and key = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, claim.caller());
            statement.setString(2, claim.key());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return refused(Code.IDEMPOTENCY_KEY_IN_USE, "it has just been given back");
                }
                if (!row.getString("fingerprint").equals(claim.fingerprint())) {
                    return refused(
                            Code.IDEMPOTENCY_KEY_REUSED, "another push came under this key before");
                }
                String answer = row.getString("answer");
                return answer == null
                        ? refused(Code.IDEMPOTENCY_KEY_IN_USE, "the push is being worked on")
                        : Json.MAPPER.readValue(answer, Answer.class);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }

    /// An answer that is not final gives the key back: the push may come again.
    private Answer keep(Claim claim, Answer answer) throws SQLException {
        String write =
                answer.isFinal()
                        ? "update ingest.idempotency set answer = ? where caller = ? and key = ?"
                        : "delete from ingest.idempotency"
                                + " where answer is distinct from ? and caller = ? and key = ?";
        String json = json(answer);
        return database.transaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(write)) {
                statement.setString(1, json);
                statement.setString(2, claim.caller());
                statement.setString(3, claim.key());
                statement.executeUpdate();
                return answer;
            }
        });
    }

    private static Answer refused(Code code, String why) {
        return Answer.one(Receipt.rejected(new Fault(code, "Idempotency-Key", null, why)));
    }

    private static String json(Answer answer) {
        try {
            return Json.MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }
}
