package io.onrecord.store.redelivery;

import io.onrecord.store.Newsroom;
import io.onrecord.store.database.Rows;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The tables of a store as a file, each ordered by its key.
enum Dump {
    /// What arrived and what follows from it, whatever the order in which it came: nothing of when
    /// it was announced, nor of what was passed through on the way.
    CONTENT(
            """
            SELECT a::text FROM store.article_version a ORDER BY article_id, number, revision
            """,
            """
            SELECT r::text FROM store.reading r ORDER BY article_id, number, revision, extractor
            """,
            """
            SELECT (to_jsonb(q) - 'position')::text || (position IS NOT NULL) FROM store.quote q
            ORDER BY article_id, number, revision, extractor, id
            """,
            """
            SELECT f::text FROM store.finding f
            WHERE origin = 'ARTICLE' OR visible AND EXISTS (
                SELECT FROM store.verdict v WHERE v.id = f.basis_id AND v.status = 'ACTIVE')
            ORDER BY article_id, number, revision, extractor, id, origin
            """,
            """
            SELECT (to_jsonb(v) - '{version,position}'::text[]
                || jsonb_build_object('event', v.event - '{version,supersedes,reason,extractor}'::text[]))::text
            FROM store.verdict v WHERE status = 'ACTIVE' ORDER BY id
            """,
            """
            SELECT (to_jsonb(r) - 'topic_offset'
                || jsonb_build_object('event', r.event - 'verdictVersion'))::text
            FROM store.rating r WHERE in_force ORDER BY claim_id
            """,
            "SELECT l::text FROM store.look_back l ORDER BY id",
            "SELECT o::text FROM store.outbox o ORDER BY id",
            "SELECT a::text FROM store.assertion a ORDER BY key, article_id, quote_id",
            """
            SELECT p::text FROM store.printed_sentence p ORDER BY key, denies, article_id, quote_id
            """),

    /// All of that, with every state and announcement in its order.
    HISTORY(
            "SELECT id || rank() OVER (ORDER BY position) FROM store.quote ORDER BY position, id",
            "SELECT f::text FROM store.finding f ORDER BY f::text",
            """
            SELECT (to_jsonb(v) - 'position')::text || rank() OVER (ORDER BY position)
            FROM store.verdict v ORDER BY id
            """,
            "SELECT s::text FROM store.verdict_state s ORDER BY id, version",
            "SELECT r::text FROM store.rating r ORDER BY claim_id",
            "SELECT (to_jsonb(s) - 'position')::text FROM store.stream s ORDER BY position");

    private final List<String> tables;

    Dump(String... tables) {
        this.tables = List.of(tables);
    }

    /// @param folder where the file is to stand
    static Path of(Newsroom newsroom, Path folder, Dump... parts) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "store", ".dump");
        List<String> tables = new ArrayList<>();
        for (Dump part : parts) {
            tables.addAll(part.tables);
        }
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            newsroom.database.change(connection -> {
                for (String table : tables) {
                    Rows.forEach(
                            connection, table, row -> row.getString(1), row -> write(lines, row));
                    write(lines, "");
                }
            });
        }
        return file;
    }

    /// The first row in which two files differ, as it stands in each; empty when they are the same.
    static List<String> difference(Path one, Path other) throws IOException {
        try (BufferedReader rows = Files.newBufferedReader(one);
                BufferedReader others = Files.newBufferedReader(other)) {
            String row;
            String same;
            do {
                row = rows.readLine();
                same = others.readLine();
            } while (row != null && row.equals(same));
            return Objects.equals(row, same)
                    ? List.of()
                    : List.of(String.valueOf(row), String.valueOf(same));
        }
    }

    private static void write(BufferedWriter lines, String row) {
        try {
            lines.write(row);
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
