package org.yimatong.testing.forgery;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/** Tokens that bring the key by which they want to be believed, or say things of themselves that are not understood. */
final class ForgedHeaders {

    private static final String NOWHERE = "\"http://127.0.0.1:9/keys\"";

    private final String role;

    ForgedHeaders(String role) {
        this.role = role;
    }

    List<ForgedToken> all() {
        var kinds = new Kinds();
        addThatBringTheirKey(kinds);
        addThatNameAKey(kinds);
        addThatAreNotUnderstood(kinds);
        return kinds.all();
    }

    private void addThatBringTheirKey(Kinds kinds) {
        var certificate =
                Base64.getEncoder().encodeToString(OtherKeys.RSA.getPublic().getEncoded());
        kinds.add("jwk of the forger", forged().header("jwk", jwk()))
                .add("jwk of the forger, named", forged().header("jwk", jwk()).header("kid", "\"forger\""))
                .add("jku of the forger", forged().header("jku", NOWHERE))
                .add("jku of the forger, named", forged().header("jku", NOWHERE).header("kid", "\"forger\""))
                .add("jku by file", forged().header("jku", "\"file:///etc/passwd\""))
                .add("x5u of the forger", forged().header("x5u", NOWHERE))
                .add("x5c of the forger", forged().header("x5c", "[\"" + certificate + "\"]"))
                .add("x5t of the forger", forged().header("x5t", "\"AAAA\""))
                .add("iss of the forger in the header", forged().header("iss", NOWHERE));
    }

    private void addThatNameAKey(Kinds kinds) {
        var names = List.of(
                "../../../../dev/null",
                "/dev/null",
                "' UNION SELECT 'secret",
                "http://127.0.0.1:9/key",
                "| sleep 9",
                "${jndi:ldap://127.0.0.1:9/x}",
                "",
                "\\u0000",
                "\\ud800",
                "k".repeat(3000));
        for (var name : names) {
            var kind = name.substring(0, Math.min(20, name.length()));
            kinds.add("kid " + kind + ", by zeros", emptyKey().header("kid", "\"" + name + "\""));
            kinds.add("kid " + kind + ", by another key", forged().header("kid", "\"" + name + "\""));
        }
        kinds.add("kid a number", forged().header("kid", "1")).add("kid a list", forged().header("kid", "[\"a\"]"));
    }

    /** These have a genuine signature, and must not be believed for it. */
    private void addThatAreNotUnderstood(Kinds kinds) {
        kinds.add(
                        "crit of something unknown",
                        valid().header("crit", "[\"speed\"]").header("speed", "1"))
                .add(
                        "crit of unencoded content",
                        valid().header("crit", "[\"b64\"]").header("b64", "false"))
                .add(
                        "a token in a token",
                        valid().compact(valid().header("cty", "\"JWT\"").header(), Draft.part(valid().compact())))
                .add("header no JSON", valid().compact(Draft.part("RS256"), valid().payload()))
                .add("header a list", valid().compact(Draft.part("[]"), valid().payload()))
                .add("claims no JSON", valid().compact(valid().header(), Draft.part("admin")))
                .add("claims a list", valid().compact(valid().header(), Draft.part("[]")))
                .add("claims cut off", valid().compact(valid().header(), Draft.part("{\"sub\":\"x\"")));
    }

    private Draft emptyKey() {
        return valid().signed("HS256", Signer.bySecret(new byte[] {0}, "HmacSHA256"));
    }

    private Draft forged() {
        return valid().signed("RS256", Signer.by(OtherKeys.RSA.getPrivate(), "SHA256withRSA"));
    }

    private Draft valid() {
        return Draft.valid(role);
    }

    private static String jwk() {
        var key = (RSAPublicKey) OtherKeys.RSA.getPublic();
        return "{\"kty\":\"RSA\",\"kid\":\"forger\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }
}
