package org.yimatong.kit.access;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.auth.authentication.UsernamePasswordCredentials;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Asks the identity provider about one token, by RFC 7662. */
final class Introspection {

    private static final Logger LOG = Logger.getLogger(Introspection.class);

    /** Longer than a busy Keycloak takes; who waits for it is an inspector. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_WAITING = 1_000;

    private final WebClient http;
    private final URI address;
    private final UsernamePasswordCredentials self;
    private final AtomicBoolean away = new AtomicBoolean();

    Introspection(Vertx vertx, URI address, String clientId, String secret) {
        this.http = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()))
                        .setIdleTimeout(Math.toIntExact(PATIENCE.toSeconds()))
                        .setMaxPoolSize(MOST_AT_ONCE)
                        .setMaxWaitQueueSize(MOST_WAITING));
        this.address = address;
        this.self = new UsernamePasswordCredentials(clientId, secret);
    }

    /** Never fails: whatever goes wrong, nothing is known. */
    CompletableFuture<TokenStanding> standingOf(String token) {
        return http.postAbs(address.toString())
                .authentication(self)
                .timeout(PATIENCE.toMillis()) // for a connection, and again for the head of the answer
                .sendForm(MultiMap.caseInsensitiveMultiMap().add("token", token))
                .map(answer -> judge(token, answer))
                .otherwise(this::unknown)
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(TokenStanding.UNKNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private TokenStanding judge(String token, HttpResponse<?> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "answered %d; see yimatong.identity.client-secret".formatted(answer.statusCode()));
        }
        away.set(false);
        var claims = Objects.requireNonNull(answer.bodyAsJsonObject());
        return claims.getBoolean("active", false) && Rights.of(claims).equals(Rights.signedIn(token))
                ? TokenStanding.HOLDS
                : TokenStanding.GONE;
    }

    private TokenStanding unknown(Throwable failure) {
        if (!away.getAndSet(true)) {
            LOG.warnf("Nobody tells whose rights hold; %s: %s", address, failure.getMessage());
        }
        return TokenStanding.UNKNOWN;
    }
}
