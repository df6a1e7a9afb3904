/// `onrecord feeds`: which feeds are followed, and how they are.
@NullMarked
package io.onrecord.cli.feed;

import org.jspecify.annotations.NullMarked;
