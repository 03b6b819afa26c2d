package org.yimatong.gateway.http;

/** The problems the gateway itself reports; those of the services pass through it unchanged. */
public enum ProblemType {
    BAD_REQUEST("bad-request", 400),
    /** The path is written in a way that may mean one thing to us and another to a service. */
    PATH_REFUSED("path-refused", 400),
    /** A log-in came back from Keycloak that did not begin here, took too long, or was refused. */
    LOGIN_FAILED("login-failed", 400),
    /** The browser is not logged in, or no longer. */
    SESSION_ENDED("session-ended", 401),
    /** A change was asked for in a session, and nothing shows that our own page asked for it. */
    CSRF_REFUSED("csrf-refused", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    /** The caller took too long to send its body. */
    REQUEST_TIMEOUT("request-timeout", 408),
    TOO_LARGE("too-large", 413),
    /** As many uploads, imports or live streams come from this address as may at once. */
    TOO_MANY_AT_ONCE("too-many-at-once", 429),
    /** This address asks more often than it may. */
    TOO_MANY_REQUESTS("too-many-requests", 429),
    INTERNAL_ERROR("internal-error", 500),
    /** The service that owns the path cannot be reached, or hung up before it answered. */
    SERVICE_UNAVAILABLE("service-unavailable", 503),
    /** Keycloak does not answer; who is logged in stays so. */
    LOGIN_AWAY("login-away", 503),
    /** As many browsers are logged in as may be. */
    TOO_MANY_SESSIONS("too-many-sessions", 503),
    /** More posters are wanted at once than can be set soon. */
    POSTERS_BUSY("posters-busy", 503),
    /** The codes are still being read; to say "unknown" now could be wrong. */
    CODE_VIEW_LOADING("code-view-loading", 503),
    /** The service that owns the path took too long; what was asked may or may not have been done. */
    GATEWAY_TIMEOUT("gateway-timeout", 504);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    /** Whether the same request may succeed in a moment. */
    public boolean isPassing() {
        return status == 503 || status == 429;
    }
}
