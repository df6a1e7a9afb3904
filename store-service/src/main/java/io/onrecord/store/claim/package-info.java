/// A claim and what became of it, as `GET /v1/claims/{id}` tells it: [ClaimResource] answers,
/// [Timelines] reads, [Timeline] is the view.
@NullMarked
package io.onrecord.store.claim;

import org.jspecify.annotations.NullMarked;
