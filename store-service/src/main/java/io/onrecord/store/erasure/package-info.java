/// An article's text leaves for good: [Erasures] withdraws what was made of it and takes its words
/// out of the tables, [Erasure] says where they still are, and until when.
@NullMarked
package io.onrecord.store.erasure;

import org.jspecify.annotations.NullMarked;
