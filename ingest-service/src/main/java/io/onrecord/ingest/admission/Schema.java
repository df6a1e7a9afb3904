package io.onrecord.ingest.admission;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/// Brings the schema `ingest` to this release's form as soon as the database is there. The service
/// starts without it: pushes are accepted into Kafka all the same.
@ApplicationScoped
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Flyway flyway;
    private volatile boolean ready;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    public boolean isReady() {
        return ready;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("schema").start(this::migrate);
    }

    private void migrate() {
        try {
            while (!tryOnce()) {
                Thread.sleep(PAUSE);
            }
            ready = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tryOnce() {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException e) {
            LOG.warnf("The schema waits for the database: %s", e.getMessage());
            return false;
        }
    }
}
