package io.onrecord.ingest.http;

import io.onrecord.ingest.fault.Fault;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;

/// Answers to what cannot be taken: RFC 9457, with a `code`, what to do, and, where there is one,
/// the `field` and the `limit`.
public final class Problems {

    /// Those that JAX-RS has no names for.
    private static final Map<Integer, String> TITLES =
            Map.of(
                    413,
                    "Content Too Large",
                    422,
                    "Unprocessable Content",
                    429,
                    "Too Many Requests");

    private Problems() {}

    /// To be thrown.
    public static HttpProblem of(Fault fault) {
        return problem(Receipt.rejected(fault));
    }

    static Response of(Receipt receipt) {
        return problem(receipt).toResponse();
    }

    private static HttpProblem problem(Receipt receipt) {
        Status status = Status.fromStatusCode(receipt.status());
        String title = TITLES.get(receipt.status());
        HttpProblem.Builder problem =
                HttpProblem.builder()
                        .withStatus(receipt.status())
                        .withTitle(
                                title == null
                                        ? Objects.requireNonNull(status).getReasonPhrase()
                                        : title)
                        .withDetail(receipt.detail())
                        .with("code", receipt.code())
                        .with("advice", receipt.advice());
        if (receipt.field() != null) {
            problem.with("field", receipt.field());
        }
        if (receipt.limit() != null) {
            problem.with("limit", receipt.limit());
        }
        if (receipt.retryAfter() != null) {
            problem.withHeader(HttpHeaders.RETRY_AFTER, receipt.retryAfter());
        }
        if (receipt.status() == Status.UNAUTHORIZED.getStatusCode()) {
            problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return problem.build();
    }
}
