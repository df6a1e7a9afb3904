/// What can be wrong with what somebody pushed: a [Fault] has a stable [Code], says which field and
/// which limit, and what to do. HTTP answers with it, a dead letter carries it.
@NullMarked
package io.onrecord.ingest.fault;

import org.jspecify.annotations.NullMarked;
