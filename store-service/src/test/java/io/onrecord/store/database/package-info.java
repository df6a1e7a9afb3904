@NullMarked
package io.onrecord.store.database;

import org.jspecify.annotations.NullMarked;
