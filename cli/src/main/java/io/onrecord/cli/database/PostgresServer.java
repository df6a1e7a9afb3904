package io.onrecord.cli.database;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Part;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.stack.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real PostgreSQL. What it has committed is on the disk.
public final class PostgresServer implements Part {

    private static final String MAJOR = "18";

    private final DataDirectory data;
    private final Ports ports;

    public PostgresServer(DataDirectory data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return ports.jdbcUrl();
    }

    @Override
    public Path log() {
        return data.log(name());
    }

    private Path cluster() {
        return data.postgres().resolve("data");
    }

    @Override
    public ProcessHandle start() throws IOException {
        Files.createDirectories(data.postgres());
        Programs programs = new Programs(PostgresPrograms.unpacked(data.postgres()), log());
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            initialise(programs);
        }
        refuseOtherVersions();
        Postmaster.of(cluster()).dropStaleFile();
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-t",
                        "300",
                        "-D",
                        cluster().toString(),
                        "-l",
                        log().toString(),
                        "-o",
                        String.join(" ", settings())));
        return Postmaster.of(cluster())
                .running()
                .orElseThrow(() -> new IOException("PostgreSQL ended at once; see " + log()));
    }

    /// The settings that matter here; all others are PostgreSQL's own.
    private List<String> settings() {
        List<String> settings = new ArrayList<>();
        settings.add("-c listen_addresses=127.0.0.1");
        settings.add("-c port=" + ports.postgres());
        settings.add("-c unix_socket_directories=");
        settings.add("-c fsync=on");
        settings.add("-c synchronous_commit=on");
        settings.add("-c full_page_writes=on");
        settings.add("-c shared_buffers=64MB");
        settings.add("-c max_connections=100");
        settings.add("-c max_wal_size=512MB");
        settings.add("-c timezone=UTC");
        return settings;
    }

    /// A new cluster appears under its name only when it is complete.
    private void initialise(Programs programs) throws IOException {
        if (Files.exists(cluster())) {
            throw new Refusal(
                    cluster() + " is no PostgreSQL data directory",
                    "If nothing in it is needed, start anew: onrecord up --fresh.");
        }
        Path started = data.postgres().resolve("data.new");
        DataDirectory.deleteTree(started);
        Path password =
                Files.writeString(data.postgres().resolve("password.new"), Ports.DATABASE_PASSWORD);
        try {
            programs.run(
                    "initdb",
                    List.of(
                            "-D",
                            started.toString(),
                            "-U",
                            Ports.DATABASE_USER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(started, cluster());
    }

    private void refuseOtherVersions() throws IOException {
        String version = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new Refusal(
                    cluster() + " is of PostgreSQL " + version + ", not " + MAJOR,
                    "Use the release that wrote it, or start anew: onrecord up --fresh.");
        }
    }

    /// Creates the database if it is not there.
    public void createDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = 'onrecord'")
                    .next()) {
                statement.execute("create database onrecord");
            }
        }
    }

    @Override
    public Optional<String> ailment() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2) ? Optional.empty() : Optional.of("no answer");
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// A fast shutdown: sessions are ended, what they committed is kept.
    @Override
    public void askToEnd(ProcessHandle process) {
        Postmaster.interrupt(process);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=2&socketTimeout=30"
                        .formatted(ports.postgres(), database),
                Ports.DATABASE_USER,
                Ports.DATABASE_PASSWORD);
    }
}
