package org.yimatong.testing.forgery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.yimatong.testing.Tokens;

/** Tokens signed by nobody, by a key that is no secret, by another, or for another content. */
final class ForgedSignatures {

    private final String role;

    ForgedSignatures(String role) {
        this.role = role;
    }

    List<ForgedToken> all() {
        var kinds = new Kinds();
        addUnsigned(kinds);
        addBySecrets(kinds);
        addByOtherKeys(kinds);
        addDamaged(kinds);
        return kinds.all();
    }

    private void addUnsigned(Kinds kinds) {
        for (var none : List.of("none", "None", "NONE", "nOnE")) {
            kinds.add("alg " + none, valid().signed(none, Signer.always()));
        }
        var genuine = valid().compact();
        var bare = valid().signed("none", Signer.always()).compact();
        kinds.add("alg none without the last dot", bare.substring(0, bare.length() - 1))
                .add("alg none with a genuine signature", bare + signatureOf(genuine))
                .add("alg missing", valid().withoutHeader("alg"))
                .add("alg empty", valid().header("alg", "\"\""))
                .add("alg null", valid().header("alg", "null"))
                .add("alg a number", valid().header("alg", "256"))
                .add("alg unknown", valid().header("alg", "\"RS1\""))
                .add(
                        "alg twice",
                        valid().header("alg\":\"none\",\"alg", "\"RS256\"").withoutHeader("alg"))
                .add("no signature", unsigned(genuine) + ".");
    }

    /** The public key is known to everybody; whoever takes it for a secret believes everybody. */
    private void addBySecrets(Kinds kinds) {
        var key = Tokens.keys().getPublic().getEncoded();
        var text = Base64.getEncoder().encodeToString(key);
        var pem = "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
        kinds.add("HS256 by the public key", valid().signed("HS256", Signer.bySecret(key, "HmacSHA256")))
                .add("HS384 by the public key", valid().signed("HS384", Signer.bySecret(key, "HmacSHA384")))
                .add("HS512 by the public key", valid().signed("HS512", Signer.bySecret(key, "HmacSHA512")))
                .add("HS256 by the public key as text", hs256(text))
                .add("HS256 by the public key as PEM", hs256(pem))
                .add("HS256 by the public key as PEM without its last line break", hs256(pem.strip()))
                .add("HS256 by an easy secret", hs256("secret"))
                .add("HS256 by a zero", hs256("\0"));
    }

    private void addByOtherKeys(Kinds kinds) {
        var rsa = OtherKeys.RSA.getPrivate();
        var own = Tokens.keys().getPrivate();
        kinds.add("RS256 by another key", valid().signed("RS256", Signer.by(rsa, "SHA256withRSA")))
                .add("RS512 by another key", valid().signed("RS512", Signer.by(rsa, "SHA512withRSA")))
                .add("RS384 that is signed as RS256", valid().signed("RS384", Signer.by(own, "SHA256withRSA")))
                .add("PS256 that is signed as RS256", valid().signed("PS256", Signer.by(own, "SHA256withRSA")))
                .add("RS256 that is signed by SHA-1", valid().signed("RS256", Signer.by(own, "SHA1withRSA")))
                .add(
                        "ES256 by another key",
                        valid().signed("ES256", Signer.by(OtherKeys.EC.getPrivate(), "SHA256withECDSAinP1363Format")))
                .add("ES256 of zeros", valid().signed("ES256", Signer.always(new byte[64])))
                .add(
                        "ES256 of zeros as DER",
                        valid().signed("ES256", Signer.always(new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0})))
                .add(
                        "EdDSA by another key",
                        valid().signed("EdDSA", Signer.by(OtherKeys.ED25519.getPrivate(), "Ed25519")));
    }

    private void addDamaged(Kinds kinds) {
        var genuine = valid().compact();
        var signature = Base64.getUrlDecoder().decode(signatureOf(genuine));
        var changed = signature.clone();
        changed[0] ^= 1;
        var last = signature.clone();
        last[last.length - 1] ^= 1;
        kinds.add("first bit of the signature changed", valid().signed("RS256", Signer.always(changed)))
                .add("last bit of the signature changed", valid().signed("RS256", Signer.always(last)))
                .add("signature a byte short", valid().signed("RS256", Signer.always(Arrays.copyOf(signature, 255))))
                .add("signature a byte long", valid().signed("RS256", Signer.always(Arrays.copyOf(signature, 257))))
                .add("signature of zeros", valid().signed("RS256", Signer.always(new byte[256])))
                .add("signature of ones", valid().signed("RS256", Signer.always(ones())))
                .add(
                        "signature of another token",
                        unsigned(genuine) + "."
                                + signatureOf(valid().claim("jti", "\"x\"").compact()))
                .add(
                        "claims changed after signing",
                        valid().header() + "." + valid().claim("uscc", "\"x\"").payload() + "." + signatureOf(genuine))
                .add(
                        "header changed after signing",
                        valid().header("kid", "\"x\"").header() + "." + valid().payload() + "." + signatureOf(genuine));
    }

    private Draft hs256(String secret) {
        return valid().signed("HS256", Signer.bySecret(secret.getBytes(US_ASCII), "HmacSHA256"));
    }

    private Draft valid() {
        return Draft.valid(role);
    }

    private static byte[] ones() {
        var ones = new byte[256];
        Arrays.fill(ones, (byte) 0xff);
        return ones;
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.'));
    }

    private static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
