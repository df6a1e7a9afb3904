package io.onrecord.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What sites ask programs to leave alone: `robots.txt`, after RFC 9309. A site without one allows
/// everything; one whose `robots.txt` cannot be had at the moment allows nothing until it can.
@ApplicationScoped
public class Robots {

    /// By which sites call us.
    public static final String AGENT = "OnRecord";

    private static final int REMEMBERED = 5_000;

    /// What RFC 9309 has everybody read of it, and no more.
    private static final int READ = 500 * 1024;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHEN_AWAY = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final FetchConfig config;
    private final Clock clock;
    private final Map<String, Known> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Robots(Fetcher fetcher, FetchConfig config, Clock clock) {
        this.fetcher = fetcher;
        this.config = config;
        this.clock = clock;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    /// Whether it may be asked for, and how.
    public sealed interface Word {

        /// @param pause that the site wants between two questions
        record Allowed(Duration pause) implements Word {}

        /// @param why for people
        /// @param forNow whether that may change soon
        record Forbidden(String why, boolean forNow) implements Word {}
    }

    public Word of(URI url) {
        BaseRobotRules rules = rules(url);
        if (!rules.isAllowed(url.toString())) {
            return rules.isDeferVisits()
                    ? new Word.Forbidden("the site's robots.txt cannot be had", true)
                    : new Word.Forbidden("the site's robots.txt forbids it", false);
        }
        long asked = rules.getCrawlDelay();
        Duration pause = asked > 0 ? Duration.ofMillis(asked) : Duration.ZERO;
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return new Word.Allowed(
                bounded.compareTo(config.hostDelay()) > 0 ? bounded : config.hostDelay());
    }

    private BaseRobotRules rules(URI url) {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        synchronized (known) {
            Known it = known.get(site);
            if (it != null && it.until().isAfter(clock.instant())) {
                return it.rules();
            }
        }
        BaseRobotRules rules = fetched(site);
        Duration kept = rules.isDeferVisits() ? KEPT_WHEN_AWAY : KEPT;
        synchronized (known) {
            known.put(site, new Known(rules, clock.instant().plus(kept)));
        }
        return rules;
    }

    private BaseRobotRules fetched(String site) {
        String url = site + "/robots.txt";
        return switch (fetcher.fetch(Question.robots(url))) {
            case Fetched.Body body ->
                    new SimpleRobotRulesParser()
                            .parseContent(
                                    url,
                                    Arrays.copyOf(body.body(), Math.min(READ, body.body().length)),
                                    "text/plain",
                                    List.of(AGENT.toLowerCase(Locale.ROOT)));
            case Fetched.NotModified _ -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            case Fetched.Failed failed when failed.mayPass() -> away();
            case Fetched.Failed _ -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        };
    }

    private static BaseRobotRules away() {
        SimpleRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return rules;
    }
}
