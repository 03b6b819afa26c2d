package org.yimatong.gateway.openapi;

import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;

/** The description of everything that can be asked through the door, merged from those the services check in. */
@Startup
@Singleton
public class OpenApiDocument {

    public static final String PATH = "/api/openapi.json";

    private final Buffer document = new OpenApiMerge()
            .with("Enterprises", load("enterprises-v1"))
            .with("Inspections", load("inspections-v1"))
            .with("Hazards", load("hazards-v1"))
            .with("Gateway", load("gateway-v1"))
            .merge(load("info"))
            .toBuffer();

    /** Answers a request for {@link #PATH}. */
    public void answer(HttpServerRequest request) {
        if (!ReadOnly.admits(request)) {
            return;
        }
        var headers = request.response().headers();
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, "application/json")
                .set(HttpHeaders.CACHE_CONTROL, "no-cache")
                .set(HttpHeaders.CONTENT_LENGTH, Integer.toString(document.length()));
        request.response().end(document);
    }

    private static JsonObject load(String name) {
        var file = "/openapi/" + name + ".json";
        try (var in = OpenApiDocument.class.getResourceAsStream(file)) {
            return new JsonObject(Buffer.buffer(Objects.requireNonNull(in, file).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
