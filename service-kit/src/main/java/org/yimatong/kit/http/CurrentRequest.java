package org.yimatong.kit.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The HTTP request that is being answered, if any. */
@ApplicationScoped
public class CurrentRequest {

    private static final String REQUEST_ID = "X-Request-Id";

    private final CurrentVertxRequest vertx;

    CurrentRequest(CurrentVertxRequest vertx) {
        this.vertx = vertx;
    }

    public @Nullable String header(String name) {
        return request().map(request -> request.getHeader(name)).orElse(null);
    }

    /** Method and address, for example {@code POST /api/v1/findings}. */
    public String line() {
        return request()
                .map(request -> request.method() + " " + request.uri())
                .orElseThrow(() -> new IllegalStateException("Not within a request"));
    }

    /** Names this request in logs, problems and the audit; given by the gateway, else made here. */
    public String id() {
        return request().map(CurrentRequest::idOf).orElse("none");
    }

    /** Chinese, unless the caller prefers English. */
    public Locale language() {
        return languageOf(header("Accept-Language"));
    }

    /** The better of our two languages for the header's wishes; Chinese if it says nothing of use. */
    static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            var best = Locale.lookup(
                    Locale.LanguageRange.parse(acceptLanguage), java.util.List.of(Locale.CHINESE, Locale.ENGLISH));
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }

    private static String idOf(HttpServerRequest request) {
        var given = request.getHeader(REQUEST_ID);
        if (given == null) {
            given = UUID.randomUUID().toString();
            request.headers().set(REQUEST_ID, given);
        }
        return given;
    }

    private Optional<HttpServerRequest> request() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(vertx.getCurrent()).map(context -> context.request());
    }
}
