package org.yimatong.gateway.session;

import io.vertx.core.json.JsonObject;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** What is said of a log-in, in signed form. */
final class IdToken {

    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    /** Between our clock and Keycloak's. */
    private static final int SKEW_SECONDS = 30;

    private IdToken() {}

    /**
     * Checks what came for a code (OpenID Connect Core, 3.1.3.7): signature, issuer, audience, times, and that it was
     * made for this attempt.
     *
     * @param keys with which the provider signs, a JSON Web Key Set
     * @throws Provider.Refused if anything is not as it must be
     */
    static void check(JsonObject answer, JsonObject keys, String issuer, String clientId, String nonce) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(keys.encode()).getJsonWebKeys()))
                    .setJwsAlgorithmConstraints(ALGORITHMS)
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(clientId)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setRequireSubject()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .build()
                    .processToClaims(answer.getString("id_token", ""));
            if (!Secret.areEqual(nonce, claims.getClaimValueAsString("nonce"))) {
                throw new Provider.Refused("The ID token was made for another attempt");
            }
        } catch (InvalidJwtException e) {
            throw refused(e);
        } catch (JoseException e) {
            throw new Provider.Refused("No keys: " + e);
        }
    }

    /**
     * What an access token says that has just come from the provider itself. To be shown, not to be trusted: the
     * services verify it.
     */
    static JsonObject unverified(String accessToken) {
        try {
            return new JsonObject(new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(accessToken)
                    .toJson());
        } catch (InvalidJwtException e) {
            throw refused(e);
        }
    }

    /** By the numbers of {@link ErrorCodes} only: its words would put the token into the log. */
    private static Provider.Refused refused(InvalidJwtException e) {
        return new Provider.Refused(e.getErrorDetails().stream()
                .map(error -> Integer.toString(error.getErrorCode()))
                .collect(Collectors.joining(", ", "The token does not hold: ", "")));
    }
}
