package io.onrecord.outbound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whose word is taken for who a server is: that of the authorities the JVM knows, and of those an
/// operator adds, as intranets have them.
public final class Authorities {

    private Authorities() {}

    /// @param file certificates in PEM, one after the other
    /// @throws IllegalArgumentException when there are none in it; its message names the file
    public static X509TrustManager with(Optional<Path> file) {
        try {
            X509TrustManager known = trusting(null);
            if (file.isEmpty()) {
                return known;
            }
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            for (X509Certificate one : known.getAcceptedIssuers()) {
                all.setCertificateEntry("known " + all.size(), one);
            }
            for (Certificate one : certificates(file.get())) {
                all.setCertificateEntry("added " + all.size(), one);
            }
            return trusting(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot keep certificates: " + e.getMessage(), e);
        }
    }

    private static Collection<? extends Certificate> certificates(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no certificate in " + file);
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no certificates in PEM: " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the certificates of " + file, e);
        }
    }

    /// @param authorities null for those of the JVM
    private static X509TrustManager trusting(@Nullable KeyStore authorities)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        TrustManager[] all = factory.getTrustManagers();
        return Arrays.stream(all)
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
