/// How fast a text is read. Run with `./mvnw -q -pl benchmarks -am -Dquick package` and then
/// `./mvnw -pl benchmarks exec:exec`; each benchmark says what it reads.
@NullMarked
package io.onrecord.benchmarks;

import org.jspecify.annotations.NullMarked;
