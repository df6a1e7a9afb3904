package io.onrecord.cli.database;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.stack.DataDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of PostgreSQL, unpacked once from their jar (io.zonky.test.postgres). They appear
/// under their name only when all of them are there: an unpacking that was cut short is done again.
final class PostgresPrograms {

    private static final Set<PosixFilePermission> EXECUTABLE =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private PostgresPrograms() {}

    /// @param parent where they are, or are to be unpacked
    /// @return the folder with `bin`, `lib` and `share`
    static Path unpacked(Path parent) throws IOException {
        URL archive = archive();
        Path programs = parent.resolve("programs-" + Long.toHexString(checksum(archive)));
        if (Files.isExecutable(programs.resolve("bin/postgres"))) {
            return programs;
        }
        Path started = parent.resolve("programs.new");
        DataDirectory.deleteTree(started);
        DataDirectory.deleteTree(programs);
        Files.createDirectories(started);
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                unpack(tar, e, started);
            }
        }
        Files.move(started, programs, StandardCopyOption.ATOMIC_MOVE);
        return programs;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
            throws IOException {
        Path target = to.resolve(entry.getName()).normalize();
        if (!target.startsWith(to)) {
            throw new IOException("an archive entry that leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, EXECUTABLE);
        }
    }

    private static URL archive() {
        String name = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = PostgresPrograms.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new Refusal(
                    "there is no PostgreSQL for this machine: "
                            + name
                            + " is not on the class path",
                    "Use Linux or macOS on x86-64 or ARM, or docker-compose.yml.");
        }
        return archive;
    }

    static String archiveName(String system, String processor) {
        boolean mac = system.toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        return "postgres-"
                + (mac ? "darwin" : "linux")
                + "-"
                + (arm ? "arm_64" : "x86_64")
                + ".txz";
    }

    private static long checksum(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : 0;
    }
}
