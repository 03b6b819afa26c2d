package org.yimatong.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A problem document of RFC 9457, "Problem Details for HTTP APIs", for one request.
 *
 * @param requestId names the request in our logs
 * @param limit of what was exceeded, in bytes; null if nothing was
 */
public record Problem(
        ProblemType type,
        Language language,
        String requestId,
        @Nullable Long limit) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String RETRY_AFTER_SECONDS = "2";

    private static final int UNAUTHORIZED = 401;
    private static final PerLanguage<Texts> TEXTS = PerLanguage.of(language -> new Texts("problems", language));

    public Problem(ProblemType type, Language language, String requestId) {
        this(type, language, requestId, null);
    }

    public static Problem of(ProblemType type, HttpServerRequest request) {
        return new Problem(type, Language.of(request), RequestId.next());
    }

    /** The same, which tells how much would have been taken. */
    public Problem naming(long bytes) {
        return new Problem(type, language, requestId, bytes);
    }

    /** Answers the request with a problem of this type. */
    public static void answer(HttpServerRequest request, ProblemType type) {
        of(type, request).answer(request);
    }

    /** Answers the request with this problem, whatever is left of its body. */
    public void answer(HttpServerRequest request) {
        var body = body();
        var response = request.response().setStatusCode(type.status());
        addHeaders(response.headers());
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (ReadOnly.isHead(request)) {
            response.end();
        } else {
            response.end(body);
        }
        UnreadBody.discard(request);
    }

    public void addHeaders(MultiMap headers) {
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set("Content-Language", language.tag())
                .set(RequestId.HEADER, requestId);
        if (type.status() == UNAUTHORIZED) {
            headers.set("WWW-Authenticate", "Bearer");
        }
        if (type.isPassing()) {
            headers.set("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    public String title() {
        return TEXTS.in(language).say(type.slug() + ".title");
    }

    /** What it means and what to do about it. */
    public String detail() {
        return TEXTS.in(language).say(type.slug() + ".detail");
    }

    public Buffer body() {
        var document = new JsonObject()
                .put("type", "/problems/" + type.slug())
                .put("title", title())
                .put("status", type.status())
                .put("detail", detail())
                .put("requestId", requestId);
        return (limit == null ? document : document.put("limit", limit)).toBuffer();
    }
}
