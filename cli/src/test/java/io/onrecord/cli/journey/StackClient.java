package io.onrecord.cli.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a newsroom and its readers do with a stack: push, ask, listen.
///
/// @param store port of the service
/// @param ingest port of the service
/// @param kafka port of the broker
/// @param postgres port of the database
record StackClient(int store, int ingest, int kafka, int postgres) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    HttpResponse<String> push(String json) throws IOException, InterruptedException {
        return push(json, "application/json");
    }

    HttpResponse<String> push(String body, String contentType)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ingest + "/v1/articles"))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HTTP.send(
                        HttpRequest.newBuilder(storeUri(path)).build(),
                        HttpResponse.BodyHandlers.ofString());
        return Json.MAPPER.readTree(answer.body());
    }

    /// Asks store-service with a key.
    HttpResponse<String> admin(String method, String path, String body, String key)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(storeUri(path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + key)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    int status(String path) throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(storeUri(path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /// Asks until the answer is the one that is waited for.
    JsonNode getUntil(String path, Predicate<JsonNode> there) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> get(path), there);
    }

    URI storeUri(String path) {
        return URI.create("http://127.0.0.1:" + store + path);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    /// The first column of what the database answers, as text.
    List<String> rows(String query, String... parameters) throws SQLException {
        try (Connection database = database();
                PreparedStatement statement = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres + "/onrecord", "onrecord", "onrecord");
    }
}
