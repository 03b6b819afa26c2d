package org.yimatong.kit.problem;

import java.util.Map;

/** Something this service needs is away; the same request may succeed soon. Becomes 503 with {@code Retry-After}. */
public class Unavailable extends Refusal {

    private static final String RETRY_AFTER_SECONDS = "2";

    public Unavailable(String type, Object... parameters) {
        super(503, type, parameters);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", RETRY_AFTER_SECONDS);
    }
}
