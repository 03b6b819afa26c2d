package org.yimatong.testing.forgery;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Keys of a forger. */
final class OtherKeys {

    static final KeyPair RSA = generate("RSA", 2048);
    static final KeyPair EC = generate("EC", 256);
    static final KeyPair ED25519 = generate("Ed25519", 255);

    private OtherKeys() {}

    private static KeyPair generate(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + algorithm, e);
        }
    }
}
