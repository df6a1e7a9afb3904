/// PostgreSQL as a child process of the local stack, with durable settings.
@NullMarked
package io.onrecord.cli.database;

import org.jspecify.annotations.NullMarked;
