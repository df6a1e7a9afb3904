package io.onrecord.ingest.fetch;

import io.onrecord.outbound.Destination;
import io.onrecord.outbound.Destination.Policy;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/// A site, and what fetches from it: its names lead where a test wants.
abstract class Fetching {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    /// A loaded machine may take its time where a test does not want to see a deadline.
    static final String PATIENT = "30s";

    static final Vertx VERTX = Vertx.vertx();

    final Site site = Site.start();
    final Deque<String> answers = new ArrayDeque<>();
    int lookUps;

    @AfterEach
    void closeSite() {
        site.close();
    }

    Fetched fetch(String path) {
        return bare(fetcher().fetch(Question.page(url(path))));
    }

    /// Without the words, which are for people.
    static Fetched bare(Fetched fetched) {
        return fetched instanceof Fetched.Failed it && it.status() == null
                ? failed(it.code())
                : fetched;
    }

    static Fetched.Failed failed(FetchCode code) {
        return Fetched.Failed.of(code, "");
    }

    String url(String path) {
        return site.url("site.example", path);
    }

    Fetcher fetcher(int... ports) {
        return fetcher(PATIENT, ports);
    }

    Fetcher fetcher(String deadline, int... ports) {
        Set<Integer> all = new TreeSet<>();
        IntStream.of(ports).forEach(all::add);
        return new Fetcher(
                VERTX,
                config(deadline, Map.of()),
                new Destination(
                        ports.length == 0 ? Policy.WEB : new Policy(false, all),
                        Set.of("site.example"),
                        this::lookUp),
                CLOCK);
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        lookUps++;
        return switch (host) {
            case "site.example", "inside.example", "localhost" ->
                    List.of(InetAddress.ofLiteral("127.0.0.1"));
            case "rebound.example" -> List.of(InetAddress.ofLiteral(answers.pop()));
            default -> throw new UnknownHostException(host);
        };
    }

    static FetchConfig config() {
        return config(PATIENT, Map.of());
    }

    static FetchConfig config(String deadline, Map<String, String> further) {
        Map<String, String> settings =
                new TreeMap<>(
                        Map.of(
                                "onrecord.fetch.deadline", deadline,
                                "onrecord.fetch.host-delay", "1ms",
                                "onrecord.fetch.contact", "https://desk.example/bot"));
        settings.putAll(further);
        return new SmallRyeConfigBuilder()
                .withMapping(FetchConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}
