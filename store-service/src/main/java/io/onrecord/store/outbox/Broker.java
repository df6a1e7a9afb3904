package io.onrecord.store.outbox;

import java.util.List;
import java.util.OptionalLong;

/// Where the outbox is relayed to.
interface Broker {

    /// Sends in the given order and waits for every acknowledgement.
    ///
    /// @return the offset of each message, as far as the broker tells
    List<OptionalLong> send(List<OutboxMessage> messages);
}
