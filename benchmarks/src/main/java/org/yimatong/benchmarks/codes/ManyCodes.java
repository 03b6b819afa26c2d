package org.yimatong.benchmarks.codes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yimatong.city.generate.Uscc;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;

/**
 * The codes of enterprises that exist nowhere else. Every tenth is not green, with a reason; every second enterprise
 * has given its promise for the day.
 */
public final class ManyCodes {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> KINDS = List.of("PRODUCTION", "OPERATION", "STORAGE", "USE");
    private static final List<String> AREAS = List.of("610112", "610113", "610115", "610117", "XA-K03");

    private ManyCodes() {}

    /**
     * What is announced of a code.
     *
     * @param number of the enterprise, from 0
     * @param at when the code came to be as it is; no two announcements of a code share it
     */
    public static CodeChanged of(int number, long version, Instant at) {
        boolean isGreen = (number + version) % 10 != 0;
        return new CodeChanged(
                UUID.randomUUID(),
                at,
                Uscc.of("610100", "QK%06d".formatted(number)),
                version,
                token(number),
                "基准测试第%06d号化工有限公司".formatted(number),
                KINDS.get(number % KINDS.size()),
                AREAS.get(number % AREAS.size()),
                isGreen ? "GREEN" : "YELLOW",
                isGreen ? List.of() : List.of(new PublicReason("finding-overdue", "YELLOW", at)),
                at,
                2,
                at.plusSeconds(86_400),
                number % 2 == 0 ? null : new PublicPromise(LocalDate.ofInstant(at, BEIJING), at, "LOW", "PRINCIPAL"),
                "OPERATING");
    }

    /** As long as real ones, and of the same characters. */
    public static String token(int number) {
        return "bench-%016d".formatted(number);
    }

    /** Those of the first so many codes. */
    public static List<String> tokens(int count) {
        return IntStream.range(0, count).mapToObj(ManyCodes::token).toList();
    }
}
