package io.onrecord.store.listing;

import io.onrecord.store.database.Absence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What a caller is told while the database is away: come again. Any other failure of a query is a
/// defect.
public class Unavailable {

    private static final Logger LOG = Logger.getLogger(Unavailable.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ServerExceptionMapper
    public Response fromHibernate(PersistenceException failure) {
        return of(failure);
    }

    @ServerExceptionMapper
    public Response fromJdbc(SQLException failure) {
        return of(failure);
    }

    private static Response of(Exception failure) {
        if (Absence.isReasonOf(failure)) {
            LOG.warnf("A question waits for the database: %s", failure.getMessage());
            return HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withTitle("The database does not answer")
                    .withDetail("Nothing is lost; ask again")
                    .with("code", "UNAVAILABLE")
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build()
                    .toResponse();
        }
        LOG.error("A question failed", failure);
        return HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR).toResponse();
    }
}
