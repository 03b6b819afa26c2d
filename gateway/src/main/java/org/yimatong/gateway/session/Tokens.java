package org.yimatong.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * What Keycloak gave for one log-in. Never leaves the door but for the services.
 *
 * @param got when, by our own clock
 * @param ends when the access token does
 */
record Tokens(String access, String refresh, Instant got, Instant ends, Person person) {

    /** So long before its end a token is renewed; a request that carries it is answered by then. */
    private static final Duration BEFORE = Duration.ofSeconds(30);

    boolean areDue(Instant now) {
        return !now.isBefore(ends.minus(BEFORE));
    }

    boolean areOver(Instant now) {
        return !now.isBefore(ends);
    }

    /** Nobody reads a token in a log. */
    @Override
    public String toString() {
        return "Tokens until " + ends;
    }
}
