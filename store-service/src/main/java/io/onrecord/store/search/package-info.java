/// Full text over quotes and rated claims, as `GET /v1/search` answers it: [SearchResource]
/// answers, [Search] asks the database, [Hit] is what was found, with its [Snippet].
@NullMarked
package io.onrecord.store.search;

import org.jspecify.annotations.NullMarked;
