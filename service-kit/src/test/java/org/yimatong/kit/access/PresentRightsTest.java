package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.kit.access.TokenStanding.GONE;
import static org.yimatong.kit.access.TokenStanding.HOLDS;
import static org.yimatong.kit.access.TokenStanding.UNKNOWN;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.IdentityProvider;
import org.yimatong.testing.Tokens;

/** Readers and machines, by a clock that is moved, before a provider on a real socket. */
class PresentRightsTest {

    private final Vertx vertx = Vertx.vertx();
    private final IdentityProvider provider = new IdentityProvider();
    private final AtomicLong nanoTime = new AtomicLong();
    private final PresentRights rights = new PresentRights(
            vertx,
            new SmallRyeConfigBuilder()
                    .withMapping(IdentityConfig.class)
                    .withSources(new PropertiesConfigSource(provider.start(), "the test", 100))
                    .build()
                    .getConfigMapping(IdentityConfig.class),
            nanoTime::get);

    private final String token = newToken();

    /** The first answers of all take long on a busy machine; after one that took too long, a second has to pass. */
    @BeforeEach
    void the_provider_has_answered() {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            pass(Duration.ofSeconds(1));
            return standing(newToken()).join() == HOLDS;
        });
    }

    @AfterEach
    void close() {
        provider.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void an_answer_serves_readers_for_half_a_minute() {
        awaitStanding(HOLDS);
        provider.says(_ -> null);
        var asked = provider.timesAsked();

        pass(Duration.ofSeconds(29));
        assertThat(standing(token).join()).isEqualTo(HOLDS);
        assertThat(standing(newToken()).join()).isEqualTo(GONE);
        assertThat(provider.timesAsked()).as("of the other token only").isEqualTo(asked + 1);

        pass(Duration.ofSeconds(1));
        awaitStanding(GONE);
    }

    @Test
    void after_a_minute_no_reader_goes_on_by_it() {
        awaitStanding(HOLDS);
        provider.says(_ -> null);

        pass(Duration.ofMinutes(1));

        assertThat(standing(token).join()).isNotEqualTo(HOLDS);
    }

    @Test
    void while_another_answer_is_fetched_nobody_waits_who_has_one_of_the_last_minute() {
        awaitStanding(HOLDS);
        provider.hang();

        pass(Duration.ofSeconds(45));

        assertThat(standing(token)).isCompletedWithValue(HOLDS);
    }

    @Test
    void once_the_provider_is_known_to_be_silent_nobody_waits_for_it() {
        awaitStanding(HOLDS);
        provider.hang();
        assertThat(standing(newToken()).join()).isEqualTo(UNKNOWN);

        pass(Duration.ofMinutes(5));

        assertThat(standing(token)).isCompletedWithValue(UNKNOWN);
        assertThat(standing(newToken())).isCompletedWithValue(UNKNOWN);
        provider.hangNoMore();
        pass(Duration.ofSeconds(2));
        awaitStanding(HOLDS);
    }

    @Test
    void who_is_gone_stays_so_before_a_silent_provider() {
        provider.says(_ -> null);
        awaitStanding(GONE);
        provider.hang();

        pass(Duration.ofSeconds(2));
        assertThat(standing(token).join()).isEqualTo(GONE);
        pass(Duration.ofSeconds(2));
        assertThat(standing(token)).isCompletedWithValue(GONE);
    }

    @Test
    void readers_wait_for_the_answer_of_a_slow_provider_instead_of_asking_again() {
        awaitStanding(HOLDS);
        provider.says(_ -> null);
        provider.hang();
        pass(Duration.ofSeconds(31));
        var asked = provider.timesAsked();

        for (var second = 0; second < 5; second++) {
            assertThat(standing(token)).isCompletedWithValue(HOLDS);
            pass(Duration.ofSeconds(1));
        }
        provider.hangNoMore();

        await().untilAsserted(() -> assertThat(standing(token).join()).isEqualTo(GONE));
        assertThat(provider.timesAsked())
                .as("once, and once more when what it said had become too old")
                .isLessThanOrEqualTo(asked + 2);
    }

    @Test
    void an_answer_is_kept_that_comes_after_somebody_has_asked_again() {
        awaitStanding(HOLDS);
        provider.says(_ -> null);
        var first = provider.hang();
        pass(Duration.ofSeconds(31));
        var asked = provider.timesAsked();
        assertThat(standing(token)).isCompletedWithValue(HOLDS);
        await().until(() -> provider.timesAsked() == asked + 1);
        provider.hang();

        pass(Duration.ofSeconds(1));
        var write = rights.confirm(bearer(token), "POST").subscribeAsCompletionStage();
        await().until(() -> provider.timesAsked() == asked + 2);
        first.countDown();

        await().untilAsserted(() -> assertThat(standing(token).join()).isEqualTo(GONE));
        assertThat(write).as("which is about a later moment").isNotDone();
    }

    private void awaitStanding(TokenStanding expected) {
        await().untilAsserted(() -> {
            pass(Duration.ofMillis(1));
            assertThat(standing(token).join()).isEqualTo(expected);
        });
    }

    private CompletableFuture<TokenStanding> standing(String ofToken) {
        return rights.standingOf(ofToken).subscribeAsCompletionStage();
    }

    private static SecurityIdentity bearer(String token) {
        var claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setStringClaim(Claims.raw_token.name(), token);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential(token)))
                .addRole("keeper")
                .build();
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    private static String newToken() {
        return Tokens.of("keeper").areas("a").name(UUID.randomUUID().toString()).sign();
    }
}
