package io.onrecord.ingest.format;

/// A body that somebody sent, with what was said about it.
///
/// @param body unpacked; empty when there was none
public record Push(byte[] body, Declared declared) {}
