package org.yimatong.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Tells browsers to do nothing with an answer but what it is for. */
public final class SecurityHeaders {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");

    private static final CharSequence NOTHING = HttpHeaders.createOptimized(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final CharSequence OWN_STYLES_AND_IMAGES = HttpHeaders.createOptimized("default-src 'none'; "
            + "style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final CharSequence OWN_FORMS_TOO = HttpHeaders.createOptimized("default-src 'none'; "
            + "style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    /** For what is no page: data, images, problems. */
    public static void addTo(MultiMap headers) {
        add(headers, NOTHING);
    }

    /** For our pages: no script at all, styles and images from here only. */
    public static void addToPage(MultiMap headers) {
        add(headers, OWN_STYLES_AND_IMAGES);
    }

    /** For our pages with a form, which may be sent to us only. */
    public static void addToForm(MultiMap headers) {
        add(headers, OWN_FORMS_TOO);
    }

    /**
     * The console's: scripts and styles from its files only.
     *
     * @param imageOrigin from where images may come besides; empty for nowhere
     */
    public static CharSequence consolePolicy(String imageOrigin) {
        return HttpHeaders.createOptimized("default-src 'self'; script-src 'self'; style-src 'self'; "
                + ("img-src 'self' data: blob: " + imageOrigin).strip() + "; font-src 'self'; "
                + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; "
                + "form-action 'self'; frame-ancestors 'none'");
    }

    /** For the console. */
    public static void addToConsole(MultiMap headers, CharSequence policy) {
        add(headers, policy);
    }

    private static void add(MultiMap headers, CharSequence policy) {
        headers.set(POLICY, policy).set(CONTENT_TYPE_OPTIONS, NOSNIFF).set(REFERRER_POLICY, NO_REFERRER);
    }
}
