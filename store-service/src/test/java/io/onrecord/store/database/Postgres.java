package io.onrecord.store.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A real PostgreSQL for the tests of this module: one server, a database for each test.
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing here has to survive a power cut.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Migrated {

        static final String NAME = prepare();

        private static String prepare() {
            String name = create("migrated", "template1");
            migrate(Server.RUNNING.getDatabase("postgres", name));
            return name;
        }
    }

    /// A new database with the schema of this release.
    public static DataSource migrated() {
        return Server.RUNNING.getDatabase("postgres", create(next(), Migrated.NAME));
    }

    /// The address of a new database with the schema of this release.
    public static String migratedUrl() {
        return Server.RUNNING.getJdbcUrl("postgres", create(next(), Migrated.NAME));
    }

    /// Opens a connection whenever it is asked for one.
    public static DataSource unpooled(String url) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url);
        return connections;
    }

    /// Keeps its connections open.
    public static DataSource pooled(String url) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier()
                            .connectionPoolConfiguration(pool ->
                                    pool.maxSize(4)
                                            .connectionFactoryConfiguration(
                                                    each -> each.jdbcUrl(url))));
        } catch (SQLException e) {
            throw new IllegalStateException("no pool for " + url, e);
        }
    }

    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("store")
                .defaultSchema("store")
                .load()
                .migrate();
    }

    public static DataSource empty() {
        return Server.RUNNING.getDatabase("postgres", create(next(), "template1"));
    }

    /// The address of a new database.
    public static String emptyUrl() {
        return Server.RUNNING.getJdbcUrl("postgres", create(next(), "template1"));
    }

    private static String next() {
        return "test" + DATABASES.incrementAndGet();
    }

    private static String create(String name, String template) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
            Rows.execute(connection, "CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return name;
    }
}
