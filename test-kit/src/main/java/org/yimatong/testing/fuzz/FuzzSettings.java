package org.yimatong.testing.fuzz;

import java.util.OptionalInt;

/**
 * How a run is made.
 *
 * @param seed decides everything but what the service makes up itself; {@code -Dfuzz.seed}
 * @param requests in all; {@code -Dfuzz.requests}
 * @param sequence the only one to be sent, if one is to be looked at again; {@code -Dfuzz.sequence}
 */
record FuzzSettings(long seed, int requests, OptionalInt sequence) {

    /** Always the same, so that a build that fails does so because of a change. */
    private static final long SEED = 1;

    /** More than 20,000 to the three services, some minute for each on two cores; each operation begins a sequence. */
    private static final int REQUESTS = 6_700;

    static FuzzSettings ofSystemProperties() {
        var sequence = Integer.getInteger("fuzz.sequence");
        return new FuzzSettings(
                Long.getLong("fuzz.seed", SEED),
                Integer.getInteger("fuzz.requests", REQUESTS),
                sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence));
    }
}
