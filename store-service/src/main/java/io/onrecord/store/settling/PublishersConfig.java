package io.onrecord.store.settling;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/// What the operator knows of publishers: `onrecord.publishers.*`.
@ConfigMapping(prefix = "onrecord.publishers")
public interface PublishersConfig {

    /// The owner of each domain. Publishers of one owner, and those whose owner is not known, are
    /// never independent origins of a statement.
    Map<String, String> owners();
}
