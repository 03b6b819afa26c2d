package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.kit.access.TokenStanding.GONE;
import static org.yimatong.kit.access.TokenStanding.HOLDS;
import static org.yimatong.kit.access.TokenStanding.UNKNOWN;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
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

    /** The first answers of all take long on a busy machine. */
    private void awaitStanding(TokenStanding expected) {
        await().untilAsserted(() -> {
            pass(Duration.ofMillis(1));
            assertThat(standing(token).join()).isEqualTo(expected);
        });
    }

    private CompletableFuture<TokenStanding> standing(String ofToken) {
        return rights.standingOf(ofToken).subscribeAsCompletionStage();
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }

    private static String newToken() {
        return Tokens.of("keeper").areas("a").name(UUID.randomUUID().toString()).sign();
    }
}
