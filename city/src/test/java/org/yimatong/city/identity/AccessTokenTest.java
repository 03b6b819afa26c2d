package org.yimatong.city.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.city.StandInSuite;

class AccessTokenTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T08:30:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private StandInSuite suite;
    private AccessToken token;

    @BeforeEach
    void begin() throws Exception {
        suite = new StandInSuite(StandInSuite::accepting);
        token = new AccessToken(suite.client, suite.settings(0).realm(), Credentials.ofDataGateway("U"), clock);
    }

    @AfterEach
    void end() {
        suite.close();
    }

    @Test
    void a_token_is_used_for_three_quarters_of_its_life() throws Exception {
        assertThat(token.value()).isEqualTo("token-1");

        later(224);
        assertThat(token.value()).isEqualTo("token-1");

        later(1);
        assertThat(token.value()).isEqualTo("token-2");
    }

    @Test
    void an_old_token_serves_while_the_identity_provider_is_away() throws Exception {
        token.value();
        suite.refuseTokens();

        later(299);
        assertThat(token.value()).isEqualTo("token-1");

        later(1);
        assertThatThrownBy(token::value)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gateway-U")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_refused_token_is_not_used_again() throws Exception {
        token.value();

        token.forget();

        assertThat(token.value()).isEqualTo("token-2");
    }

    private void later(long seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
    }
}
