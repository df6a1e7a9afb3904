package io.onrecord.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Liveness: every channel that has work gets it done.
@Liveness
@ApplicationScoped
public class ProgressCheck implements HealthCheck {

    private static final String NAME = "progress of the channels";

    private final ProgressWatch watch;

    public ProgressCheck(ProgressWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return watch.stalled()
                .map(why -> HealthCheckResponse.named(NAME).down().withData("stalled", why).build())
                .orElseGet(() -> HealthCheckResponse.up(NAME));
    }
}
