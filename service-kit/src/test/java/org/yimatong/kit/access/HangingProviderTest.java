package org.yimatong.kit.access;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.access.Bearers.newToken;
import static org.yimatong.kit.access.Bearers.read;
import static org.yimatong.kit.access.Bearers.write;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.IdentityProvider;
import org.yimatong.testing.RealServers;

/** The identity provider takes connections and never answers, which is worse than being down. */
@QuarkusTest
@RealServers
@TestProfile(RightsTakenAwayTest.AsksTheIdentityProvider.class)
class HangingProviderTest {

    /** Longer than what was answered is remembered, shorter than any token lives. */
    private static final Duration SOON = Duration.ofSeconds(5);

    IdentityProvider provider;

    @AfterEach
    void it_answers_again() {
        provider.says(UnaryOperator.identity());
        provider.hangNoMore();
        await().atMost(SOON).untilAsserted(() -> write(newToken()).statusCode(201));
    }

    @Test
    void nothing_changes_and_all_may_be_read() {
        var known = newToken();
        read(known).statusCode(200);
        provider.hang();

        read(known).statusCode(200);
        read(newToken()).statusCode(200);
        write(newToken()).statusCode(503).body("type", equalTo("/problems/login-away"));
        write(known).statusCode(503).body("type", equalTo("/problems/login-away"));

        provider.hangNoMore();
        await().atMost(SOON).untilAsserted(() -> write(known).statusCode(201));
    }

    @Test
    void who_is_known_to_be_gone_does_not_come_back() {
        var token = newToken();
        provider.says(_ -> null);
        write(token).statusCode(401);
        provider.hang();
        write(newToken()).statusCode(503); // by now the answer about the token is too old

        read(token).statusCode(401);
        write(token).statusCode(401);
    }
}
