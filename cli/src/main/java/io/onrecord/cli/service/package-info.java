/// Our services as child processes of the local stack: the jars of the build, configured by
/// environment variables as on any other machine. [ServiceApi] asks a running one.
@NullMarked
package io.onrecord.cli.service;

import org.jspecify.annotations.NullMarked;
