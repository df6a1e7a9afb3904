/// Which quotes and verdicts are meant: one idea of it for lists, exports, feeds, streams and
/// webhooks.
///
/// [Traits] are what a quote or a verdict is asked for by ([Facet] by [Facet]), written down with
/// every row and every entry of the stream; a [Selection] is what somebody wants, and either tells
/// for some traits whether they are meant or becomes a condition of a statement.
@NullMarked
package io.onrecord.store.selection;

import org.jspecify.annotations.NullMarked;
