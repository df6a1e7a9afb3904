/// Verdicts as they are asked for: [VerdictResource] answers, [VerdictRepository] knows the rows,
/// [VerdictItem] is a verdict with the articles of its evidence.
@NullMarked
package io.onrecord.store.verdict;

import org.jspecify.annotations.NullMarked;
