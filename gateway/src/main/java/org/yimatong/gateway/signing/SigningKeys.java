package org.yimatong.gateway.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The keys of a PEM file: one {@code PRIVATE KEY} with which codes are signed, and a {@code PUBLIC KEY} for it and for
 * each that was used before and whose codes still hang at gates.
 *
 * @param published the one that belongs to the secret first
 */
record SigningKeys(PrivateKey secret, List<PublishedKey> published) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    static SigningKeys read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys that sign codes", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " holds something that is no Ed25519 key", e);
        }
    }

    private static SigningKeys of(String pem) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(CodeSigner.ALGORITHM);
        var secrets = new ArrayList<PrivateKey>();
        var published = new ArrayList<PublishedKey>();
        var blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            var encoded = Base64.getMimeDecoder().decode(blocks.group(2));
            if (blocks.group(1).equals("PRIVATE")) {
                secrets.add(factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            } else {
                published.add(new PublishedKey(factory.generatePublic(new X509EncodedKeySpec(encoded))));
            }
        }
        if (secrets.size() != 1 || published.isEmpty()) {
            throw new IllegalStateException(
                    "The key file needs one PRIVATE KEY, and a PUBLIC KEY for it before those of older ones");
        }
        return new SigningKeys(secrets.getFirst(), List.copyOf(published));
    }

    PublishedKey active() {
        return published.getFirst();
    }

    /** @param trial a signature of {@code "a trial"} by the secret */
    void requirePair(byte[] trial) {
        if (!hasSigned(trial, active().key())) {
            throw new IllegalStateException("The first PUBLIC KEY of the key file does not belong to its PRIVATE KEY");
        }
    }

    private static boolean hasSigned(byte[] trial, PublicKey key) {
        try {
            var signature = Signature.getInstance(CodeSigner.ALGORITHM);
            signature.initVerify(key);
            signature.update("a trial".getBytes(UTF_8));
            return signature.verify(trial);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
