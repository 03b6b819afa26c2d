package org.yimatong.testing.forgery;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the third part of a token, of the first two. */
interface Signer {

    byte[] sign(byte[] signed) throws GeneralSecurityException;

    /** By a private key, as RS256 and others do. */
    static Signer by(PrivateKey key, String algorithm) {
        return signed -> {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        };
    }

    /** By a secret, as HS256 and others do. */
    static Signer bySecret(byte[] secret, String algorithm) {
        return signed -> {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(signed);
        };
    }

    /** Always the same, whatever is signed. */
    static Signer always(byte... signature) {
        return _ -> signature;
    }
}
