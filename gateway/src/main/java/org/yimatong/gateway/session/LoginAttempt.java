package org.yimatong.gateway.session;

/**
 * A log-in that has begun.
 *
 * @param state travels to Keycloak and back (RFC 6749, 10.12)
 * @param nonce which the ID token must name (OpenID Connect Core, 3.1.2.1)
 * @param verifier that proves to Keycloak who asked for the code (RFC 7636, PKCE)
 * @param returnTo where the browser goes afterwards
 */
record LoginAttempt(String state, String nonce, String verifier, String returnTo) {

    /** What Keycloak is told of the verifier at the beginning, method S256. */
    String challenge() {
        return Secret.digest(verifier);
    }
}
