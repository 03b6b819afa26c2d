package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.access.Bearers.newToken;
import static org.yimatong.kit.access.Bearers.read;
import static org.yimatong.kit.access.Bearers.write;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.IdentityProvider;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
@TestProfile(RightsTakenAwayTest.AsksTheIdentityProvider.class)
class RightsTakenAwayTest {

    public static class AsksTheIdentityProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProvider.class));
        }
    }

    /** Longer than what was answered is remembered, shorter than any token lives. */
    private static final Duration SOON = Duration.ofSeconds(5);

    IdentityProvider provider;

    @AfterEach
    void everybody_has_their_rights_again() {
        provider.says(UnaryOperator.identity());
        provider.goAway(false);
        await().atMost(SOON).untilAsserted(() -> write(newToken()).statusCode(201));
    }

    @Test
    void who_was_disabled_writes_no_more_though_the_token_lives() {
        var token = newToken();
        write(token).statusCode(201);
        provider.says(_ -> null);

        await().atMost(SOON).untilAsserted(() -> write(token).statusCode(401));
        read(token).statusCode(401);
    }

    @Test
    void who_is_known_to_be_gone_does_not_come_back_because_nobody_tells_any_more() {
        var token = newToken();
        provider.says(_ -> null);
        write(token).statusCode(401);

        provider.goAway(true);
        write(newToken()).statusCode(503);

        read(token).statusCode(401);
        write(token).statusCode(401);
    }

    @Test
    void who_lost_a_role_has_to_come_with_another_token() {
        refusedOnce(claims -> claims.put("realm_access", new JsonObject().put("roles", new JsonArray())));
    }

    @Test
    void who_lost_every_role_is_shown_by_the_provider_without_the_claim() {
        refusedOnce(claims -> {
            claims.remove("realm_access");
            return claims;
        });
    }

    @Test
    void who_was_moved_to_another_area_has_to_come_with_another_token() {
        refusedOnce(claims -> claims.put("areas", new JsonArray().add("elsewhere")));
    }

    @Test
    void who_works_for_another_enterprise_has_to_come_with_another_token() {
        refusedOnce(claims -> claims.put("uscc", "91610117MA6TE0019E"));
    }

    @Test
    void who_has_their_rights_back_is_let_in_again() {
        var token = newToken();
        provider.says(_ -> null);
        write(token).statusCode(401);
        provider.says(UnaryOperator.identity());

        await().atMost(SOON).untilAsserted(() -> write(token).statusCode(201));
    }

    @Test
    void while_nobody_tells_whose_rights_hold_nothing_changes_and_all_may_be_read() {
        var token = newToken();
        provider.goAway(true);

        write(token).statusCode(503).header("Retry-After", "2").body("type", equalTo("/problems/login-away"));
        read(token).statusCode(200);

        provider.goAway(false);
        await().atMost(SOON).untilAsserted(() -> write(token).statusCode(201));
    }

    @Test
    void a_provider_that_is_away_is_not_asked_by_everybody_in_a_row() {
        provider.goAway(true);
        write(newToken()).statusCode(503);
        var asked = provider.timesAsked();

        for (var caller = 0; caller < 20; caller++) {
            write(newToken()).statusCode(503);
        }

        assertThat(provider.timesAsked() - asked).isLessThan(20);
    }

    @Test
    void many_requests_with_one_token_ask_once_in_a_while() {
        var token = newToken();
        var asked = provider.timesAsked();

        for (var request = 0; request < 50; request++) {
            read(token).statusCode(200);
        }

        assertThat(provider.timesAsked() - asked).isEqualTo(1);
    }

    @Test
    void a_machine_goes_on_while_nobody_tells() {
        var machine = Tokens.of("machine").name(UUID.randomUUID().toString()).sign();
        var both = Tokens.of("machine", "keeper")
                .name(UUID.randomUUID().toString())
                .sign();
        provider.goAway(true);

        write(machine).statusCode(403); // its role opens nothing here, but it was asked for
        write(both).statusCode(503);
    }

    private void refusedOnce(UnaryOperator<JsonObject> change) {
        var token = newToken();
        write(token).statusCode(201);
        provider.says(change);

        await().atMost(SOON).untilAsserted(() -> write(token).statusCode(401));
    }
}
