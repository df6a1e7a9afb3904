package io.onrecord.store.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// How many requests each key may still send, on this instance.
@Singleton
class Limits {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;

    Limits(AccessConfig config) {
        perMinute = config.requestsPerMinute();
    }

    /// Counts one.
    ///
    /// @return after how many seconds it may come again; empty when it may come in
    OptionalLong wait(String keyId) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(keyId, id -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }
}
