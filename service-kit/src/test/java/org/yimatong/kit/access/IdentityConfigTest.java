package org.yimatong.kit.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityConfigTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_asks_the_identity_provider_needs_a_secret_and_is_told_which_is_missing() {
        var settings = Map.of("yimatong.identity.introspection", "http://127.0.0.1/introspect");
        var config = new SmallRyeConfigBuilder()
                .withMapping(IdentityConfig.class)
                .withSources(new PropertiesConfigSource(settings, "the test", 100))
                .build()
                .getConfigMapping(IdentityConfig.class);

        assertThatThrownBy(() -> new PresentRights(vertx, config))
                .hasMessage("yimatong.identity.client-secret is missing");
    }
}
