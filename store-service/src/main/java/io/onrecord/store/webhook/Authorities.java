package io.onrecord.store.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Who may vouch for a receiver: the authorities that the Java runtime trusts, and those of a file.
final class Authorities {

    private Authorities() {}

    /// @param file certificates, PEM
    static TrustManager withThoseIn(Path file) {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (X509Certificate usual : manager(null).getAcceptedIssuers()) {
                trusted.setCertificateEntry("usual-" + trusted.size(), usual);
            }
            try (InputStream pem = Files.newInputStream(file)) {
                for (Certificate own :
                        CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                    trusted.setCertificateEntry("own-" + trusted.size(), own);
                }
            }
            return manager(trusted);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "ONRECORD_WEBHOOK_AUTHORITIES_FILE names no file of certificates: " + file, e);
        }
    }

    /// @param trusted null for what the runtime trusts
    private static X509TrustManager manager(@Nullable KeyStore trusted)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
    }
}
