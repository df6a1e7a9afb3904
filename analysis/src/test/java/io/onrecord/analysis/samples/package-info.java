/// The sample articles that are shown by `onrecord up --samples`, and what a careful reader finds
/// in them: [Sample] pairs the two, [SamplesTest] holds them together.
@NullMarked
package io.onrecord.analysis.samples;

import org.jspecify.annotations.NullMarked;
