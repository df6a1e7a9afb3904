package io.onrecord.ingest.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/// Answers to what cannot be taken: RFC 9457, with a `code` and, where there is one, the `field`.
final class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    /// 422, the one status here that JAX-RS has no name for.
    private static final String UNPROCESSABLE = "Unprocessable Content";

    private Problems() {}

    static Response of(Receipt receipt) {
        Status status = Status.fromStatusCode(receipt.status());
        HttpProblem.Builder problem =
                HttpProblem.builder()
                        .withStatus(receipt.status())
                        .withTitle(status == null ? UNPROCESSABLE : status.getReasonPhrase())
                        .withDetail(receipt.detail())
                        .with("code", receipt.code());
        if (receipt.field() != null) {
            problem.with("field", receipt.field());
        }
        if (receipt.status() == Receipt.UNAVAILABLE) {
            problem.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return problem.build().toResponse();
    }
}
