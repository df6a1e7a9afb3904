package io.onrecord.ingest.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How many articles a key may push in a second. Ten seconds' worth may come at once.
@ApplicationScoped
public class Rates {

    private static final int SECONDS_AT_ONCE = 10;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /// @return how long to wait when that is too many; empty when it is not
    public Optional<Duration> take(KeyRule rule, int articles) {
        if (rule.articlesPerSecond().isEmpty() || articles == 0) {
            return Optional.empty();
        }
        int rate = rule.articlesPerSecond().getAsInt();
        long most = (long) rate * SECONDS_AT_ONCE;
        Bucket bucket =
                buckets.computeIfAbsent(rule.name() + "/" + rate, name -> bucket(rate, most));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(articles, most));
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int rate, long most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(rate, Duration.ofSeconds(1)))
                .build();
    }
}
