package io.onrecord.ingest.fetch;

/// Why nothing could be fetched. Stable, for programs.
public enum FetchCode {
    /// It leads to a private address, or is none.
    ADDRESS_REFUSED,
    UNKNOWN_HOST,
    /// Nobody answers there, or the answer breaks off.
    UNREACHABLE,
    TIMED_OUT,
    /// Another status than 200 or 304.
    HTTP_STATUS,
    TOO_MANY_REDIRECTS,
    TOO_LARGE,
    MALFORMED_COMPRESSION,
    /// robots.txt asks to leave it alone.
    ROBOTS,
    /// Too much is being fetched at the moment.
    BUSY
}
