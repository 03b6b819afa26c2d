package org.yimatong.gateway.page;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.PerLanguage;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;

/** Sends what the public asked for. Look-ups are many, so nothing here is made anew for each of them. */
final class Reply {

    private static final CharSequence HTML = HttpHeaders.createOptimized("text/html; charset=utf-8");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NEGOTIATED = HttpHeaders.createOptimized("Accept, Accept-Language");
    private static final CharSequence CONTENT_LANGUAGE = HttpHeaders.createOptimized("Content-Language");

    private static final PerLanguage<CharSequence> TAGS =
            PerLanguage.of(language -> HttpHeaders.createOptimized(language.tag()));

    private Reply() {}

    static void page(HttpServerRequest request, int status, Language language, RenderedPage.Complete page) {
        var headers = request.response().setStatusCode(status).headers();
        SecurityHeaders.addToPage(headers);
        describePage(headers, language);
        end(request, page);
    }

    /** A page with a form, made for this one request. */
    static void form(HttpServerRequest request, int status, Language language, String html) {
        var headers = request.response().setStatusCode(status).headers();
        SecurityHeaders.addToForm(headers);
        describePage(headers, language);
        end(request, Buffer.buffer(html));
    }

    /** Sends the browser on to another page of ours, which it is to look at by GET. */
    static void seeOther(HttpServerRequest request, String path) {
        var headers = request.response().setStatusCode(303).headers();
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaders.LOCATION, path).set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        end(request, Buffer.buffer());
    }

    static void json(HttpServerRequest request, Language language, RenderedPage.Complete json) {
        var headers = request.response().headers();
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, JSON)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.VARY, NEGOTIATED)
                .set(CONTENT_LANGUAGE, TAGS.in(language));
        end(request, json);
    }

    /** What stays the same under its address. */
    static void lasting(HttpServerRequest request, String contentType, String cacheControl, Buffer content) {
        var headers = request.response().headers();
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, contentType).set(HttpHeaders.CACHE_CONTROL, cacheControl);
        end(request, content);
    }

    private static void describePage(MultiMap headers, Language language) {
        headers.set(HttpHeaders.CONTENT_TYPE, HTML)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.VARY, NEGOTIATED)
                .set(CONTENT_LANGUAGE, TAGS.in(language));
    }

    private static void end(HttpServerRequest request, Buffer body) {
        var response = request.response();
        response.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (ReadOnly.isHead(request)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static void end(HttpServerRequest request, RenderedPage.Complete page) {
        var response = request.response();
        response.headers().set(HttpHeaders.CONTENT_LENGTH, page.length());
        if (ReadOnly.isHead(request)) {
            response.end();
        } else if (response.writeQueueFull()) {
            request.connection().close(); // who asks on and reads nothing would have us keep all of it
        } else {
            var content = page.content();
            response.end(Buffer.buffer(content)).onComplete(_ -> content.release());
        }
    }
}
