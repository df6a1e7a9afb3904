package io.onrecord.store.listing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

/// What a caller is told that asked for something wrong: RFC 9457, with a stable `code` and the
/// `field` that is meant.
public final class Refusal {

    private Refusal() {}

    public static HttpProblem of(String code, String field, String detail) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("The request cannot be answered")
                .withDetail(detail)
                .with("code", code)
                .with("field", field)
                .build();
    }

    public static HttpProblem unknown(String what, String id) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("Not here")
                .withDetail("There is no " + what + " " + id)
                .with("code", "NOT_FOUND")
                .build();
    }
}
