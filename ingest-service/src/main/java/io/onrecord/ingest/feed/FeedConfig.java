package io.onrecord.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of following feeds: `onrecord.feeds.*`.
@ConfigMapping(prefix = "onrecord.feeds")
public interface FeedConfig {

    /// Whether this instance asks for feeds. One that does not still lists and changes them.
    @WithDefault("true")
    boolean enabled();

    /// How many hosts are asked at the same time.
    @WithDefault("16")
    int atOnce();

    /// How often what is due is looked for, when nothing is.
    @WithDefault("1s")
    Duration lookEvery();

    /// How often a new feed is asked for; what it brings changes that.
    @WithDefault("15m")
    Duration every();

    /// The shortest time between two questions for a feed that brings something each time.
    @WithDefault("2m")
    Duration atMostEvery();

    /// The longest time between two questions for a feed that brings nothing.
    @WithDefault("2h")
    Duration atLeastEvery();

    /// The longest time between two questions for a feed that fails. None is given up.
    @WithDefault("24h")
    Duration backOffTo();

    /// How long a host belongs to an instance that gives no sign.
    @WithDefault("90s")
    Duration lease();

    /// How long a host's turn may last while others wait.
    @WithDefault("60s")
    Duration turn();

    /// How often a page is asked for that cannot be had at the moment.
    @WithDefault("5")
    int attempts();

    /// How long an article is remembered after it has left its feed.
    @WithDefault("30d")
    Duration rememberFor();
}
