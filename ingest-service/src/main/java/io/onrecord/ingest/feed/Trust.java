package io.onrecord.ingest.feed;

import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Validators;

/// Whether a server's word that nothing has changed is to be believed. Every now and then a feed is
/// asked for whole though it could be asked whether it has changed; and one that has changed while
/// its server's validators say otherwise is asked for whole from then on.
final class Trust {

    /// Answers “not modified” that are believed, one after the other.
    static final int BELIEVED = 12;

    private Trust() {}

    /// To ask by.
    static Validators validators(Feed.Asking asking) {
        return asking.validatorsLie() || asking.unchecked() >= BELIEVED
                ? Validators.NONE
                : asking.validators();
    }

    /// Whether validators that are the same come with items that are not.
    static boolean isBroken(Feed.Asking before, Fetched.Body now, String itemsHash) {
        return before.validatorsLie()
                || (before.itemsHash() != null
                        && !before.itemsHash().equals(itemsHash)
                        && now.validators().sayTheSameAs(before.validators()));
    }
}
