package io.onrecord.cli.process;

import java.time.Duration;

/// Waiting, in the few places that have nothing to wait on.
public final class Pause {

    private Pause() {}

    public static void briefly() {
        of(Duration.ofMillis(50));
    }

    /// An interrupt ends the waiting and is kept.
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
