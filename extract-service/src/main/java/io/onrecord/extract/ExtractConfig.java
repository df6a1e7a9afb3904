package io.onrecord.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/// Settings of extract-service: `onrecord.extract.*`.
@ConfigMapping(prefix = "onrecord.extract")
public interface ExtractConfig {

    /// Where the index of rated claims is kept. Belongs to one process; it can be deleted while
    /// that is stopped, and is built anew from the topic.
    Path indexDirectory();

    /// How many rated claims are compared with one quote at most: of those of which it has enough
    /// words, the ones of which it has most.
    @WithDefault("200")
    int candidates();

    /// How long articles wait at the start for the index to have caught up with the topic.
    @WithDefault("30s")
    Duration ratingsPatience();

    /// How often the index is made durable.
    @WithDefault("30s")
    Duration commitEvery();

    /// From which age on a saved index is not trusted. Shorter than the topic keeps its tombstones
    /// (`delete.retention.ms`, a day by default): an older index may have missed one.
    @WithDefault("12h")
    Duration rebuildAfter();
}
