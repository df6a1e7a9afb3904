package io.onrecord.ingest.format;

/// What was not as its format says, and was taken all the same.
///
/// @param field as the format calls it
public record Warning(String field, String detail) {}
