@NullMarked
package io.onrecord.cli.bulk;

import org.jspecify.annotations.NullMarked;
