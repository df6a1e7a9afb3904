package io.onrecord.ingest.access;

import java.util.OptionalInt;

/// What a key opens.
///
/// @param name the operator's name for it, and the name under which its pushes are counted
public record KeyRule(String name, Allowance allowance, OptionalInt articlesPerSecond) {}
