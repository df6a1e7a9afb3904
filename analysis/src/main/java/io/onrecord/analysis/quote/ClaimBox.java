package io.onrecord.analysis.quote;

import io.onrecord.events.Span;
import org.jspecify.annotations.Nullable;

/// The claim that a fact-checker's rating box prints.
///
/// @param claim where its words stand in the text
/// @param claimant whom the box names; null when it names nobody
public record ClaimBox(Span claim, @Nullable String claimant) {}
