package org.yimatong.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be measured, in the order in which it is. */
enum Figure {
    START,
    MEMORY,
    LOOK_UPS,
    FACT_TO_CODE,
    FINDINGS,
    OPEN_FINDINGS,
    ORDERS_PRINTED,
    SEARCH,
    RISK_TRENDS,
    ALARM_LATENCY,
    HOSTILE_GATEWAY,
    TELEMETRY,
    READINGS,
    POLICY_TRIAL,
    LOOK_UPS_WHILE_CHANGING,
    GATEWAY_RESTART,
    CODE_MEMORY;

    /** Measured with Kafka and the gateway alone, and codes that nobody else knows. */
    private static final Set<Figure> OF_CODES = EnumSet.of(LOOK_UPS_WHILE_CHANGING, GATEWAY_RESTART, CODE_MEMORY);

    boolean isOfCodes() {
        return OF_CODES.contains(this);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The figures of these names, or all of them.
     *
     * @throws IllegalArgumentException saying what is not understood
     */
    static Set<Figure> named(List<String> names) {
        if (names.equals(List.of("all"))) {
            return EnumSet.allOf(Figure.class);
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("What shall be measured?");
        }
        return names.stream().map(Figure::named).collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
    }

    private static Figure named(String name) {
        return Arrays.stream(values())
                .filter(figure -> figure.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no figure " + name));
    }
}
