package io.onrecord.ingest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one push from another under the same Idempotency-Key.
final class Fingerprint {

    private Fingerprint() {}

    /// SHA-256 of the body and of what was said about it.
    static String of(byte[] body, String... about) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : about) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
