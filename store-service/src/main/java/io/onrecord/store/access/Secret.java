package io.onrecord.store.access;

import io.onrecord.events.Ids;
import java.security.SecureRandom;
import java.util.Base64;

/// A key or a session's token: 256 random bits, printed. It is known to whoever was given it; here
/// only its hash is kept. A fast hash will do: nobody guesses 256 bits, however fast.
///
/// @param text never printed by [#toString]
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /// @param prefix by which a person, and a scanner for secrets, knows what it is
    static Secret random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Ids.textHash(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
