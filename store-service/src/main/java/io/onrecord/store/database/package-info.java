/// The way to PostgreSQL that does not go through Hibernate: transactions over one connection, and
/// statements that take whole columns.
@NullMarked
package io.onrecord.store.database;

import org.jspecify.annotations.NullMarked;
