/// An article with all that is shown of it: its versions, its quotes and the verdicts that rest on
/// it, as `GET /v1/articles/{id}` gives them.
@NullMarked
package io.onrecord.store.dossier;

import org.jspecify.annotations.NullMarked;
