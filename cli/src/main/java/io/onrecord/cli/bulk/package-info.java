/// What is already in files, imported: [Recognised] opens a file as the [Pieces] that it is made
/// of, [Shipments] packs them, [Delivery] takes them to ingest-service, and [ImportRun] keeps the
/// [Place] from which a run that was cut off goes on.
///
/// Nothing is judged here: what an article must be is said by ingest-service, as for a push. Memory
/// does not grow with a file: of each, one piece is held at a time, and no piece is longer than
/// [Pieces#LONGEST].
@NullMarked
package io.onrecord.cli.bulk;

import org.jspecify.annotations.NullMarked;
