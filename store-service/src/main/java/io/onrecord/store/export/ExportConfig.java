package io.onrecord.store.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of exports: `onrecord.export.*`.
@ConfigMapping(prefix = "onrecord.export")
public interface ExportConfig {

    /// How many are written at once, on one instance; whoever comes later is told to come again.
    @WithDefault("4")
    int atOnce();
}
