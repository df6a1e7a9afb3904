package io.onrecord.store.stream;

/// Events as they go over the wire (HTML Living Standard, server-sent events).
final class ServerSentEvent {

    /// Tells a client that nothing has happened and the connection is alive.
    static final String HEARTBEAT = ":still here\n\n";

    private ServerSentEvent() {}

    /// @param data one line
    static String of(String name, StreamId id, String data) {
        return "event:" + name + "\nid:" + id + "\ndata:" + data + "\n\n";
    }

    /// The first event of a stream.
    static String of(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Continued(StreamId id) -> of("hello", id, "{}");
            case Beginning.Reset(StreamId id, Beginning.Reason reason) ->
                    of("reset", id, "{\"reason\":\"" + reason + "\"}");
        };
    }
}
