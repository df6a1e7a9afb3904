package io.onrecord.messaging;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// How a service that cannot go on ends its process.
@FunctionalInterface
public interface ProcessEnd {

    /// @param why in one line
    void end(String why, @Nullable Throwable cause);

    /// Asks Quarkus to stop, and stops the machine when that takes too long: what hangs may hang
    /// the orderly way out as well.
    @DefaultBean
    @ApplicationScoped
    class Exit implements ProcessEnd {

        /// EX_SOFTWARE of sysexits.h.
        static final int CODE = 70;

        private static final Logger LOG = Logger.getLogger(ProcessEnd.class);
        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public void end(String why, @Nullable Throwable cause) {
            LOG.fatalf(cause, "Ending this process (exit code %d): %s", CODE, why);
            Thread.ofPlatform().daemon().name("process-end").start(Exit::halt);
            Quarkus.asyncExit(CODE);
        }

        private static void halt() {
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(CODE);
        }
    }
}
