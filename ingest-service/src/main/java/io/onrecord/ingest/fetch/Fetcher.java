package io.onrecord.ingest.fetch;

import io.onrecord.ingest.fetch.Exchange.ExchangeException;
import io.onrecord.ingest.http.Unpacked;
import io.onrecord.outbound.Destination;
import io.onrecord.outbound.WebAddress;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Follows an address to its end.
@ApplicationScoped
public class Fetcher {

    /// Names are looked up by calls that cannot be cut off: so many at once.
    private static final int LOOK_UPS = 8;

    private final Destination destination;
    private final FetchConfig config;
    private final Clock clock;
    private final Exchange exchange;
    private final Courtesy courtesy = new Courtesy();
    private final ExecutorService lookUps =
            Executors.newFixedThreadPool(
                    LOOK_UPS, Thread.ofPlatform().daemon().name("names-", 0).factory());

    @Inject
    Fetcher(Vertx vertx, FetchConfig config, Clock clock) {
        this(vertx, config, config.destination(), clock);
    }

    Fetcher(Vertx vertx, FetchConfig config, Destination destination, Clock clock) {
        this.destination = destination;
        this.config = config;
        this.clock = clock;
        this.exchange = new Exchange(vertx, config);
    }

    public Fetched fetch(Question question) {
        return fetch(question, config.hostDelay());
    }

    /// @param pause that the host is to have before it is asked again
    public Fetched fetch(Question question, Duration pause) {
        try {
            return follow(question, pause);
        } catch (ExchangeException e) {
            return e.failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fetched.Failed.of(FetchCode.BUSY, "interrupted");
        }
    }

    private Fetched follow(Question question, Duration pause)
            throws ExchangeException, InterruptedException {
        Deadline deadline = Deadline.in(config.deadline());
        String url = question.url();
        URI movedTo = null;
        boolean forGood = true;
        for (int hop = 0; hop <= config.maxRedirects(); hop++) {
            Destination.Answer.Allowed to = allowed(url, deadline);
            Answer answer = ask(to, question, pause, deadline);
            URI here = to.address().url();
            if (!answer.isRedirect()) {
                return read(answer, here, movedTo, question);
            }
            forGood &= answer.isForGood();
            url = resolved(here, Objects.requireNonNullElse(answer.headers().get("Location"), ""));
            movedTo = forGood ? WebAddress.of(url).map(WebAddress::url).orElse(null) : movedTo;
        }
        throw new ExchangeException(
                FetchCode.TOO_MANY_REDIRECTS, "more than " + config.maxRedirects() + " redirects");
    }

    private Answer ask(
            Destination.Answer.Allowed to, Question question, Duration pause, Deadline deadline)
            throws ExchangeException, InterruptedException {
        Optional<Courtesy.Turn> turn = courtesy.turn(to.address().host(), pause, deadline);
        if (turn.isEmpty()) {
            throw new ExchangeException(
                    FetchCode.BUSY, to.address().host() + " is being asked other things");
        }
        try (Courtesy.Turn _ = turn.get()) {
            return exchange.ask(to, headers(question), deadline);
        }
    }

    /// Looks the address up, which the machine does for as long as it likes.
    private Destination.Answer.Allowed allowed(String url, Deadline deadline)
            throws ExchangeException, InterruptedException {
        try {
            CompletableFuture<Destination.Answer> answer =
                    CompletableFuture.supplyAsync(() -> destination.of(url), lookUps);
            return switch (answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                case Destination.Answer.Allowed allowed -> allowed;
                case Destination.Answer.Refused refused -> throw refusal(refused.reason());
            };
        } catch (TimeoutException e) {
            throw new ExchangeException(FetchCode.TIMED_OUT, "looking up its name took too long");
        } catch (ExecutionException e) {
            throw new IllegalStateException("looking up " + url + " failed", e);
        }
    }

    private static ExchangeException refusal(Destination.Reason reason) {
        FetchCode code =
                switch (reason) {
                    case UNKNOWN_HOST -> FetchCode.UNKNOWN_HOST;
                    case NO_ADDRESS, PRIVATE -> FetchCode.ADDRESS_REFUSED;
                };
        return new ExchangeException(code, reason.words());
    }

    private Map<String, String> headers(Question question) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", config.userAgent());
        headers.put("Accept", question.accept());
        headers.put("Accept-Encoding", "gzip, br");
        put(headers, "If-None-Match", question.validators().etag());
        put(headers, "If-Modified-Since", question.validators().lastModified());
        return headers;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private Fetched read(Answer answer, URI url, @Nullable URI movedTo, Question question) {
        if (answer.status() == 304 && question.isConditional()) {
            return new Fetched.NotModified(answer.validators(), answer.freshFor(clock));
        }
        if (answer.status() != 200) {
            return new Fetched.Failed(
                    FetchCode.HTTP_STATUS,
                    "HTTP " + answer.status(),
                    answer.status(),
                    answer.retryAfter(clock));
        }
        long limit = config.maxBody().asLongValue();
        String packing = answer.headers().get("Content-Encoding");
        return switch (Unpacked.of(answer.body(), packing, limit)) {
            case Unpacked.Body(byte[] body) ->
                    new Fetched.Body(
                            url,
                            movedTo,
                            answer.headers().get("Content-Type"),
                            body,
                            answer.validators(),
                            answer.freshFor(clock));
            case Unpacked.Refused refused ->
                    switch (refused.fault().code()) {
                        case TOO_LARGE ->
                                Fetched.Failed.of(FetchCode.TOO_LARGE, refused.fault().reason());
                        default ->
                                Fetched.Failed.of(
                                        FetchCode.MALFORMED_COMPRESSION, refused.fault().reason());
                    };
        };
    }

    /// The address that a redirect leads to, to be read as strictly as any other.
    private static String resolved(URI here, String location) {
        String to = location.strip();
        if (to.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return to;
        }
        if (to.startsWith("//")) {
            return here.getScheme() + ":" + to;
        }
        try {
            return here.resolve(to.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return to;
        }
    }
}
