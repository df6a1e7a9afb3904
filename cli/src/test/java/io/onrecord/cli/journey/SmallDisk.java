package io.onrecord.cli.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file system of its own that is easily filled. Only root may mount one: without that, the test
/// that asks is skipped and says so.
///
/// @param mount where it is
record SmallDisk(Path mount) implements AutoCloseable {

    static SmallDisk mounted(Path mount, int mebibytes) throws IOException, InterruptedException {
        Files.createDirectories(mount);
        Command.Result result =
                Command.finish(
                        new ProcessBuilder(
                                        "sh",
                                        "-c",
                                        "exec mount -t tmpfs -o size=%dm none '%s'"
                                                .formatted(mebibytes, mount))
                                .redirectErrorStream(true)
                                .start());
        assumeTrue(
                result.exit() == 0, "no small file system can be mounted here: " + result.output());
        return new SmallDisk(mount);
    }

    /// Leaves no byte free.
    void fill() throws IOException {
        for (int chunk = 1 << 20; chunk > 0; chunk >>= 8) {
            try (OutputStream ballast =
                    Files.newOutputStream(
                            ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    ballast.write(new byte[chunk]);
                }
            } catch (IOException e) {
                // It is full, for chunks of this size.
                continue;
            }
        }
    }

    /// Makes the room again that [#fill] took.
    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public void close() throws IOException {
        try {
            Command.finish(new ProcessBuilder("umount", "-l", mount.toString()).start());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path ballast() {
        return mount.resolve("ballast");
    }
}
