/// Anything that a newsroom emits becomes one Article per article and version.
@NullMarked
package io.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
