package org.yimatong.testing.forgery;

import java.time.Instant;
import java.util.List;
import org.yimatong.testing.Tokens;

/** Tokens with a genuine signature that were made for something else, or for another time. */
final class ForgedClaims {

    private final String role;

    ForgedClaims(String role) {
        this.role = role;
    }

    List<ForgedToken> all() {
        var kinds = new Kinds();
        addOfOthers(kinds);
        addOfNobody(kinds);
        addForOthers(kinds);
        addOfOtherTimes(kinds);
        addOfOtherTypes(kinds);
        return kinds.all();
    }

    private void addOfOthers(Kinds kinds) {
        var issuer = Tokens.ISSUER;
        var otherRealm = "\"https://identity.test/realms/other\"";
        kinds.add("of another realm", valid().claim("iss", otherRealm))
                .add("of another realm, by its key", forged().claim("iss", otherRealm))
                .add("of our realm, by the key of another", forged())
                .add("issuer with a slash", valid().claim("iss", "\"" + issuer + "/\""))
                .add("issuer that begins like ours", valid().claim("iss", "\"" + issuer + ".evil.example\""))
                .add("issuer in capitals", valid().claim("iss", "\"" + issuer.toUpperCase() + "\""))
                .add("issuer missing", valid().without("iss"))
                .add("issuer null", valid().claim("iss", "null"))
                .add("issuer a list", valid().claim("iss", "[\"" + issuer + "\"]"));
    }

    private void addOfNobody(Kinds kinds) {
        kinds.add("of nobody", valid().without("sub"))
                .add("of null", valid().claim("sub", "null"))
                .add("of an empty text", valid().claim("sub", "\"\""))
                .add("of blanks", valid().claim("sub", "\" \u3000\""))
                .add("of a number", valid().claim("sub", "7"))
                .add("of a list", valid().claim("sub", "[\"somebody\"]"));
    }

    private void addForOthers(Kinds kinds) {
        kinds.add("for another audience", valid().claim("aud", "\"account\""))
                .add("for an audience that begins like ours", valid().claim("aud", "\"yimatong-console\""))
                .add("for our audience in capitals", valid().claim("aud", "\"YIMATONG\""))
                .add("for no audience", valid().without("aud"))
                .add("for an empty list of audiences", valid().claim("aud", "[]"))
                .add("for null", valid().claim("aud", "null"))
                .add("for a number", valid().claim("aud", "1"));
    }

    private void addOfOtherTimes(Kinds kinds) {
        var now = Instant.now().getEpochSecond();
        kinds.add("expired a minute ago", valid().claim("exp", Long.toString(now - 60)))
                .add("expired long ago", valid().claim("exp", "1"))
                .add("expired before 1970", valid().claim("exp", "-1"))
                .add("without expiry", valid().without("exp"))
                .add("expiry null", valid().claim("exp", "null"))
                .add("expiry a text", valid().claim("exp", "\"never\""))
                .add("expiry a list", valid().claim("exp", "[" + (now + 300) + "]"))
                .add("valid from tomorrow on", valid().claim("nbf", Long.toString(now + 86_400)))
                .add("valid from a text on", valid().claim("nbf", "\"now\""));
    }

    private void addOfOtherTypes(Kinds kinds) {
        kinds.add("a refresh token", valid().claim("typ", "\"Refresh\""))
                .add("an offline token", valid().claim("typ", "\"Offline\""))
                .add("an ID token", valid().claim("typ", "\"ID\""))
                .add("a logout token", valid().claim("typ", "\"Logout\""))
                .add("a token of no type", valid().without("typ"));
    }

    private Draft valid() {
        return Draft.valid(role);
    }

    private Draft forged() {
        return valid().signed("RS256", Signer.by(OtherKeys.RSA.getPrivate(), "SHA256withRSA"));
    }
}
