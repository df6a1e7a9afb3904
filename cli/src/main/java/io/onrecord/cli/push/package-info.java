/// Articles from files to ingest-service over HTTP.
@NullMarked
package io.onrecord.cli.push;

import org.jspecify.annotations.NullMarked;
