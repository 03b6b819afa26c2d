package org.yimatong.enterprises.complaint;

import java.time.Duration;
import java.util.Map;
import org.yimatong.kit.problem.Refusal;

/** More complaints came from one address, or about one code, than people file. Becomes 429 with {@code Retry-After}. */
public class TooManyComplaints extends Refusal {

    private final Duration within;

    TooManyComplaints(Duration within) {
        super(429, "too-many-complaints", within.toMinutes());
        this.within = within;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", String.valueOf(within.toSeconds()));
    }
}
