package io.onrecord.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The formula of every id. Ids come from content alone, so that whatever is done twice leaves one
/// result; a resolved entity never enters one.
///
/// An id is a letter for its kind, `_`, and the first 128 bits of the SHA-256 of its parts in hex.
public final class Ids {

    private Ids() {}

    /// @param domain the publisher's
    /// @param uri the publisher's identifier of the article
    public static String article(String domain, String uri) {
        return id('a', domain.toLowerCase(Locale.ROOT), uri);
    }

    /// @param text the quote's words; compared without case, marks and spacing
    /// @param occurrence counts the quotes of the article that have the same words, from 0
    public static String quote(String articleId, String text, int occurrence) {
        return id('q', articleId, normal(text), Integer.toString(occurrence));
    }

    /// A rated claim: who rated, what, of whom, as printed. One box on many pages is one claim.
    public static String claim(String assessorDomain, String claim, @Nullable String claimant) {
        String who = claimant == null ? "" : normal(claimant);
        return id('c', assessorDomain.toLowerCase(Locale.ROOT), normal(claim), who);
    }

    /// The verdict that a publisher's rating of a claim is.
    public static String ratingVerdict(String claimId) {
        return verdict(Verdict.Kind.PUBLISHED_RATING, claimId, "");
    }

    /// @param subjectId of what makes the statement: the repeating or denying quote's id, or the
    ///   claim's
    /// @param objectId of what it is about; empty when it is about nothing else
    public static String verdict(Verdict.Kind kind, String subjectId, String objectId) {
        return id('v', kind.name(), subjectId, objectId);
    }

    /// One finding per verdict and article.
    public static String finding(String articleId, String verdictId) {
        return id('f', articleId, verdictId);
    }

    /// SHA-256 of a text, in hex.
    public static String textHash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Words in lower case with single spaces between them: no marks, no punctuation, NFKC.
    public static String normal(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(lower.length());
        boolean apart = false;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int character = lower.codePointAt(at);
            if (isOfWord(character)) {
                if (apart && !normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.appendCodePoint(character);
                apart = false;
            } else if (character != '\'' && character != '’') {
                apart = true;
            }
        }
        return normal.toString();
    }

    /// A letter or a number of any script.
    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static String id(char kind, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return kind + "_" + HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
