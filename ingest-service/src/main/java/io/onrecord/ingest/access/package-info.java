/// Who may push for which sources. An [Allowance] is bound to each key of the HTTP side ([KeyRing])
/// and to each inbox topic ([TopicRules]), so that nobody kills another's article. [Rates] keeps a
/// key from taking everybody's place.
@NullMarked
package io.onrecord.ingest.access;

import org.jspecify.annotations.NullMarked;
