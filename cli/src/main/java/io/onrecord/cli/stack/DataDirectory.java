package io.onrecord.cli.stack;

import io.onrecord.cli.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that the local stack keeps, in one directory: the broker's log, the database, the
/// services' logs and index, and what is running. A file in it says that it is ours: nothing is
/// ever written to, or deleted from, a directory that holds something else.
///
/// @param path absolute
public record DataDirectory(Path path) {

    private static final String MARK = "onrecord-data";
    private static final String MARK_CONTENT = "The data of an OnRecord stack, layout 1.\n";

    /// A database and a broker's log need room to live.
    private static final long ROOM_NEEDED = 1L << 30;

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /// Where a stack's data are when nobody says otherwise.
    public static DataDirectory usual() {
        String chosen = System.getenv("ONRECORD_DATA");
        return new DataDirectory(
                chosen == null || chosen.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".onrecord")
                        : Path.of(chosen));
    }

    /// Creates it, or checks that it is ours.
    public static DataDirectory open(Path path) throws IOException {
        DataDirectory data = new DataDirectory(path);
        Path mark = data.path.resolve(MARK);
        if (Files.exists(mark)) {
            data.refuseOtherLayouts(mark);
        } else {
            data.refuseStrangers();
        }
        try {
            Files.createDirectories(data.logs());
            if (!Files.exists(mark)) {
                Files.writeString(mark, MARK_CONTENT);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "cannot write to " + data.path + " (" + e.getMessage() + ")",
                    "Make room, or name another directory with --data DIR.",
                    e);
        }
        return data;
    }

    /// Whether there is a stack's data at all.
    public boolean exists() {
        return Files.exists(path.resolve(MARK));
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path extractIndex() {
        return path.resolve("extract-index");
    }

    /// How far imports are that were cut off.
    public Path imports() {
        return path.resolve("imports");
    }

    /// The key that may do everything.
    public Path adminKey() {
        return path.resolve("admin.key");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path runFile() {
        return path.resolve("run.json");
    }

    /// Takes the directory for this process until it ends, however it ends.
    ///
    /// @return empty when another process has it
    public Optional<FileLock> lock() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /// Forgets all articles, quotes and verdicts. To be called with the lock held. When it is cut
    /// short, [#finishForgetting] does the rest: half of yesterday's data would be worse than all.
    public void forget() throws IOException {
        Files.createFile(forgetting());
        finishForgetting();
    }

    /// @return whether there was anything to finish
    public boolean finishForgetting() throws IOException {
        if (!Files.exists(forgetting())) {
            return false;
        }
        for (Path part : List.of(kafka(), postgres().resolve("data"), extractIndex(), imports())) {
            deleteTree(part);
        }
        Files.delete(forgetting());
        return true;
    }

    private Path forgetting() {
        return path.resolve("forgetting");
    }

    public static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void refuseOtherLayouts(Path mark) throws IOException {
        if (!Files.readString(mark).equals(MARK_CONTENT)) {
            throw new Refusal(
                    path + " was written by another version of OnRecord",
                    "Use the version that wrote it, or another directory with --data DIR.");
        }
    }

    private void refuseStrangers() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new Refusal(path + " is no directory", "Name another one with --data DIR.");
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new Refusal(
                        path + " holds something that is not OnRecord's",
                        "Name an empty or a new directory with --data DIR.");
            }
        }
    }

    /// @throws Refusal when its disk is too full to start over
    public void refuseWithoutRoom() throws IOException {
        long room = Files.getFileStore(path).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new Refusal(
                    "the disk of %s has %d MiB left; %d MiB are needed"
                            .formatted(path, room >> 20, ROOM_NEEDED >> 20),
                    "Make room, name a directory on another disk with --data DIR, or delete what is"
                            + " stored with --fresh.");
        }
    }
}
