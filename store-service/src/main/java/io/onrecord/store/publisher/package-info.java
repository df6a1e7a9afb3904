/// What the operator knows of publishers: [PublishersConfig] holds the settings, [Publishers] makes
/// of them what settling asks for; [Press] knows whose articles are stored.
@NullMarked
package io.onrecord.store.publisher;

import org.jspecify.annotations.NullMarked;
