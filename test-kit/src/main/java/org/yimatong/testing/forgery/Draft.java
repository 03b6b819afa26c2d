package org.yimatong.testing.forgery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.testing.Tokens;

/** A token of which each part can be made otherwise. Its values are JSON as it is written. */
final class Draft {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, String> header = new LinkedHashMap<>(Map.of("alg", "\"RS256\"", "typ", "\"JWT\""));
    private final Map<String, String> claims = new LinkedHashMap<>();
    private Signer signer = Signer.by(Tokens.keys().getPrivate(), "SHA256withRSA");

    /** One that would let somebody in who has the role. */
    static Draft valid(String role) {
        var now = Instant.now().getEpochSecond();
        var draft = new Draft();
        draft.claims.put("iss", "\"" + Tokens.ISSUER + "\"");
        draft.claims.put("sub", "\"" + Tokens.subjectOf("forger") + "\"");
        draft.claims.put("aud", "\"yimatong\"");
        draft.claims.put("typ", "\"Bearer\"");
        draft.claims.put("preferred_username", "\"forger\"");
        draft.claims.put("realm_access", "{\"roles\":[\"" + role + "\"]}");
        draft.claims.put("areas", "[\"610100\"]");
        draft.claims.put("iat", Long.toString(now));
        draft.claims.put("exp", Long.toString(now + 300));
        return draft;
    }

    Draft header(String name, String json) {
        header.put(name, json);
        return this;
    }

    Draft withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    Draft claim(String name, String json) {
        claims.put(name, json);
        return this;
    }

    Draft without(String claim) {
        claims.remove(claim);
        return this;
    }

    /** @param algorithm as the header names it */
    Draft signed(String algorithm, Signer by) {
        signer = by;
        return header("alg", "\"" + algorithm + "\"");
    }

    String header() {
        return part(json(header));
    }

    String payload() {
        return part(json(claims));
    }

    String compact() {
        return compact(header(), payload());
    }

    /** The same with other first parts, which are signed as they are. */
    String compact(String firstPart, String secondPart) {
        var signed = firstPart + "." + secondPart;
        try {
            return signed + "." + BASE64.encodeToString(signer.sign(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String part(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }

    private static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
