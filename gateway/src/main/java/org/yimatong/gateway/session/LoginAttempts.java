package org.yimatong.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The log-ins that have begun and not ended. None is kept: the state says where the browser wants to go and how long
 * there is time, its last part is a message authentication code (RFC 2104) over that and over what the browser's cookie
 * holds, and nonce and verifier follow from the same key. So however many begin, nothing fills up.
 */
@ApplicationScoped
class LoginAttempts {

    /** As long as Keycloak keeps its form open. */
    static final Duration TIME = Duration.ofMinutes(30);

    private static final String METHOD = "HmacSHA256";
    private static final int PARTS = 4;

    private final Clock clock;
    private final SecretKeySpec key = new SecretKeySpec(Secret.nextBytes(), METHOD);

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** @param browser what the cookie of the browser holds */
    LoginAttempt begin(String browser, String returnTo) {
        var ends = clock.instant().plus(TIME).getEpochSecond();
        var said = Secret.next() + "." + ends + "." + Secret.encode(returnTo.getBytes(UTF_8));
        return attempt(browser, said, returnTo);
    }

    /** The attempt with this state; absent if it is not ours, of another browser, or over. */
    Optional<LoginAttempt> find(@Nullable String browser, @Nullable String state) {
        if (browser == null || state == null || state.split("\\.", -1).length != PARTS) {
            return Optional.empty();
        }
        var said = state.substring(0, state.lastIndexOf('.'));
        if (!Secret.areEqual(stateOf(browser, said), state)) {
            return Optional.empty();
        }
        var parts = said.split("\\.");
        return isOver(parts[1])
                ? Optional.empty()
                : Optional.of(
                        attempt(browser, said, new String(Base64.getUrlDecoder().decode(parts[2]), UTF_8)));
    }

    private LoginAttempt attempt(String browser, String said, String returnTo) {
        return new LoginAttempt(
                stateOf(browser, said), code("nonce", browser, said), code("verifier", browser, said), returnTo);
    }

    private String stateOf(String browser, String said) {
        return said + "." + code("state", browser, said);
    }

    /** @param ends in seconds of Unix, authenticated before it is read */
    private boolean isOver(String ends) {
        return clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(ends)));
    }

    private String code(String purpose, String browser, String said) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(key);
            return Secret.encode(
                    mac.doFinal(String.join(" ", purpose, browser, said).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + METHOD, e);
        }
    }
}
