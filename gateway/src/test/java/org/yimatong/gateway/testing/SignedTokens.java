package org.yimatong.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** The tokens of a realm, for one inspector. */
final class SignedTokens {

    private final RsaJsonWebKey key = newKey();
    private final RsaJsonWebKey foreign = newKey();

    JsonObject keys() {
        return new JsonObject(new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    /** @param number tells one token from the next */
    String access(String issuer, int number) {
        var claims = claims(issuer, "yimatong");
        claims.setClaim("number", number);
        claims.setClaim("realm_access", Map.of("roles", List.of("inspector")));
        claims.setClaim("areas", List.of("610117"));
        claims.setClaim("name", "高陵检查员");
        claims.setClaim("preferred_username", "inspector-gaoling");
        claims.setClaim("sid", UUID.randomUUID().toString());
        return signed(claims, key);
    }

    /** @param wrong what is not as it should be */
    String id(String issuer, String nonce, String wrong) {
        var claims = claims(
                wrong.equals("other-issuer") ? "http://evil.example" : issuer,
                wrong.equals("other-audience") ? "another" : "yimatong-console");
        claims.setClaim("nonce", wrong.equals("other-nonce") ? "another" : nonce);
        return signed(claims, wrong.equals("other-key") ? foreign : key);
    }

    private static JwtClaims claims(String issuer, String audience) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject("7d0f7c0e");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue("1");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("1");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
