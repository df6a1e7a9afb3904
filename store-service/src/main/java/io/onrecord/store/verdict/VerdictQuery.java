package io.onrecord.store.verdict;

import io.onrecord.events.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which verdicts are asked for; what is open matches every verdict.
public record VerdictQuery(
        Optional<Verdict.Kind> kind, Optional<Verdict.Status> status, @Nullable String claimId) {}
