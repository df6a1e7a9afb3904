package io.onrecord.cli.service;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Child;
import io.onrecord.cli.process.Leftovers;
import io.onrecord.cli.process.Part;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.stack.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of our services: the jar of the build, configured as on any other machine.
public final class ServiceProcess implements Part {

    private static final List<String> JVM = List.of("-Xmx320m", "-XX:+UseSerialGC");

    private final ServiceKind kind;
    private final Path home;
    private final DataDirectory data;
    private final Ports ports;

    /// @param home the working tree that the service was built in
    public ServiceProcess(ServiceKind kind, Path home, DataDirectory data, Ports ports) {
        this.kind = kind;
        this.home = home;
        this.data = data;
        this.ports = ports;
    }

    @Override
    public String name() {
        return kind.module();
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + kind.port(ports);
    }

    @Override
    public Path log() {
        return data.log(name());
    }

    /// The program; a refusal when it has not been built.
    public Path jar() {
        Path jar = home.resolve(kind.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new Refusal(name() + " is not built: there is no " + jar, "Run onrecord build.");
        }
        return jar;
    }

    @Override
    public ProcessHandle start() throws IOException {
        List<String> command = Child.java(Leftovers.mark(data.path()), JVM);
        command.addAll(List.of("-jar", jar().toString()));
        return Child.start(command, environment(), data.path(), log());
    }

    @Override
    public Optional<String> ailment() {
        return Health.ailment(URI.create(address() + "/q/health/ready"));
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(kind.port(ports)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.bootstrapServers());
        switch (kind) {
            case INGEST, STORE -> {
                environment.put("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl());
                environment.put("QUARKUS_DATASOURCE_USERNAME", Ports.DATABASE_USER);
                environment.put("QUARKUS_DATASOURCE_PASSWORD", Ports.DATABASE_PASSWORD);
            }
            case EXTRACT ->
                    environment.put(
                            "ONRECORD_EXTRACT_INDEX_DIRECTORY", data.extractIndex().toString());
        }
        if (kind == ServiceKind.STORE) {
            environment.put("ONRECORD_ACCESS_ADMIN_KEY_FILE", data.adminKey().toString());
        }
        return environment;
    }
}
