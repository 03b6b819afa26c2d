package org.yimatong.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces more than the limit before a byte of it is read; Vert.x' own answer has no body. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_EVERYTHING = -10_000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::check);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length == null
                || length.length() > 18
                || !length.chars().allMatch(Character::isDigit)
                || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", ProblemDetail.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(document());
    }

    private String document() {
        var detail = ProblemTexts.detail("too-large", Locale.CHINESE, limit);
        try {
            return json.writeValueAsString(new ProblemDetail(
                    URI.create("/problems/too-large"),
                    ProblemTexts.title("too-large", Locale.CHINESE),
                    413,
                    detail,
                    "none",
                    List.of(),
                    Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
