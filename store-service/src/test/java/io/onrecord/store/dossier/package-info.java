@NullMarked
package io.onrecord.store.dossier;

import org.jspecify.annotations.NullMarked;
