package org.yimatong.kit.problem;

import java.util.Map;

/** A refusal that HTTP itself knows: no access, no such method, too large. */
class HttpRefusal extends Refusal {

    private final Map<String, String> headers;

    private HttpRefusal(int status, String type, Map<String, String> headers) {
        super(status, type);
        this.headers = Map.copyOf(headers);
    }

    static HttpRefusal unauthorized() {
        return new HttpRefusal(401, "unauthorized", Map.of("WWW-Authenticate", "Bearer"));
    }

    static HttpRefusal forbidden() {
        return new HttpRefusal(403, "forbidden", Map.of());
    }

    static HttpRefusal tooLarge() {
        return new HttpRefusal(413, "too-large", Map.of("Connection", "close"));
    }

    static HttpRefusal internalError() {
        return new HttpRefusal(500, "internal-error", Map.of());
    }

    /** @param headers of the original answer worth keeping, for example {@code Allow} */
    static Refusal ofStatus(int status, Map<String, String> headers) {
        return switch (status) {
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 -> new HttpRefusal(404, "not-found", Map.of());
            case 405 -> new HttpRefusal(405, "method-not-allowed", headers);
            case 406 -> new HttpRefusal(406, "not-acceptable", Map.of());
            case 413 -> tooLarge();
            case 415 -> new UnsupportedMediaType();
            case 503 -> new Unavailable("unavailable");
            default -> status < 500 ? new HttpRefusal(status, "bad-request", Map.of()) : internalError();
        };
    }

    @Override
    public Map<String, String> headers() {
        return headers;
    }
}
