/// A speaker and what is known to have been said under that name, as `GET /v1/speakers/{nameKey}`
/// tells it: [SpeakerResource] answers, [Speakers] reads, [SpeakerProfile] is the view.
@NullMarked
package io.onrecord.store.speaker;

import org.jspecify.annotations.NullMarked;
