/// JSON as publishers write it into pages, with the place of every value: [LooseJson] reads it,
/// [LooseValue] is what comes out.
@NullMarked
package io.onrecord.analysis.json;

import org.jspecify.annotations.NullMarked;
