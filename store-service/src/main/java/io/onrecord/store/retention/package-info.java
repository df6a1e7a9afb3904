/// What is old goes: [OldRows] knows which rows nothing rests on any more, [Retention] looks for
/// them once in a while, by [RetentionConfig]. The stream forgets by itself.
@NullMarked
package io.onrecord.store.retention;

import org.jspecify.annotations.NullMarked;
