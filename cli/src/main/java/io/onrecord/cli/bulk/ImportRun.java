package io.onrecord.cli.bulk;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// One run of an import: reads on while a shipment is under way, and notes the place behind each
/// that has arrived.
final class ImportRun {

    private final Opening opening;
    private final Delivery delivery;
    private final Notes notes;
    private final ImportProgress progress;
    private final Place from;
    private Place place;
    private long bytesBefore;
    private long bytesSkipped;

    /// Opens the pieces of a file.
    @FunctionalInterface
    interface Opening {
        Pieces open(String name, InputStream in) throws IOException;
    }

    /// Where the run writes down what it did.
    ///
    /// @param file null when nothing is kept
    record Notes(@Nullable PlaceFile file, RefusalReport report) {}

    ImportRun(
            Opening opening, Delivery delivery, Notes notes, ImportProgress progress, Place from) {
        this.opening = opening;
        this.delivery = delivery;
        this.notes = notes;
        this.progress = progress;
        this.from = from;
        this.place = from;
    }

    /// @return the place behind all of it
    Place run(InputFiles files) throws IOException {
        boolean reached = from.file() == null || !names(files).contains(from.file());
        try (ExecutorService sender = Executors.newSingleThreadExecutor()) {
            for (Path path : files.paths()) {
                if (!reached && path.toString().equals(from.file())) {
                    reached = true;
                }
                if (reached) {
                    read(path, sender);
                } else {
                    bytesSkipped += Files.size(path);
                }
                bytesBefore += isStandardInput(path) ? 0 : Files.size(path);
            }
        }
        return place;
    }

    private static List<String> names(InputFiles files) {
        return files.paths().stream().map(Path::toString).toList();
    }

    private void read(Path path, ExecutorService sender) throws IOException {
        long size = isStandardInput(path) ? 0 : Files.size(path);
        long modified = isStandardInput(path) ? 0 : Files.getLastModifiedTime(path).toMillis();
        String name = path.toString();
        if (!place.isIn(name, size, modified)) {
            place = place.in(name, size, modified);
        }
        try (Counted in = new Counted(isStandardInput(path) ? System.in : open(path))) {
            read(name, in, sender);
        }
    }

    private static InputStream open(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private void read(String name, Counted in, ExecutorService sender) throws IOException {
        List<Future<List<Fate>>> underWay = new ArrayList<>();
        Shipment sent = new Shipment();
        Shipment packing = new Shipment();
        Pieces pieces = pieces(name, in);
        skip(pieces, in);
        for (Piece piece = next(name, pieces); piece != null; piece = next(name, pieces)) {
            if (!packing.fits(piece)) {
                arrive(sent, underWay, in);
                sent = packing;
                underWay.add(send(sent, sender));
                packing = new Shipment();
            }
            packing.add(piece);
            if (piece instanceof Piece.Bad bad && bad.code().equals(UNREADABLE)) {
                break;
            }
        }
        arrive(sent, underWay, in);
        if (!packing.isEmpty()) {
            underWay.add(send(packing, sender));
            arrive(packing, underWay, in);
        }
    }

    private static final String UNREADABLE = "UNREADABLE_FILE";

    private Pieces pieces(String name, InputStream in) {
        try {
            return opening.open(name, in);
        } catch (EOFException e) {
            return Pieces.of(new Piece.Bad(name, UNREADABLE, "it ends too early"));
        } catch (IOException e) {
            return Pieces.of(new Piece.Bad(name, UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    /// A file that cannot be read any further is refused from there on; the next one is read.
    private static @Nullable Piece next(String name, Pieces pieces) {
        try {
            return pieces.next();
        } catch (IOException e) {
            return new Piece.Bad(name, UNREADABLE, e.getMessage() + "; the rest of it is missing");
        }
    }

    /// What an earlier run has done.
    private void skip(Pieces pieces, Counted in) throws IOException {
        for (long i = 0; i < place.pieces(); i++) {
            if (pieces.next() == null) {
                return;
            }
        }
        bytesSkipped += place.pieces() == 0 ? 0 : in.count();
    }

    private Future<List<Fate>> send(Shipment shipment, ExecutorService sender) {
        return sender.submit(() -> delivery.deliver(shipment));
    }

    private void arrive(Shipment sent, List<Future<List<Fate>>> underWay, Counted in)
            throws IOException {
        if (underWay.isEmpty()) {
            return;
        }
        List<Fate> fates = Outcomes.of(underWay.removeFirst());
        for (Fate fate : fates) {
            if (fate instanceof Fate.Refused refused) {
                progress.clear();
                notes.report().add(refused);
            }
        }
        place = place.behind(sent.pieces().size(), Tally.of(fates), notes.report().size());
        if (notes.file() != null) {
            notes.file().write(place);
        }
        long done = place.accepted() + place.refusedInAll() - from.accepted() - from.refusedInAll();
        progress.show(bytesBefore + in.count(), bytesSkipped, done);
    }

    private static boolean isStandardInput(Path path) {
        return path.equals(InputFiles.STANDARD_INPUT);
    }
}
