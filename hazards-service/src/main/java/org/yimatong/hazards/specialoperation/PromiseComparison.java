package org.yimatong.hazards.specialoperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.promise.KnownPromise;

/**
 * The special operations that an enterprise promised for a day, beside those whose permits it reported.
 *
 * @param promised null if there is no promise
 */
public record PromiseComparison(
        String uscc,
        String area,
        LocalDate day,
        @Nullable Map<String, Integer> promised,
        Map<CountedOperation, Long> reported) {

    /** What the comparison says. */
    public enum Result {
        /** Each kind was promised as often as it was reported. */
        EQUAL,
        /** At least one was not. */
        DIFFERENT,
        /** There is no promise to compare with. */
        UNKNOWN
    }

    /** A kind that was promised and reported in different numbers. */
    public record Difference(CountedOperation operation, long promised, long reported) {}

    static PromiseComparison of(
            String uscc,
            String area,
            LocalDate day,
            @Nullable KnownPromise promise,
            Map<CountedOperation, Long> reported) {
        var promised = promise == null || promise.givenAt() == null ? null : promise.operations();
        return new PromiseComparison(uscc, area, day, promised, reported);
    }

    public Result result() {
        if (promised == null) {
            return Result.UNKNOWN;
        }
        return differences().isEmpty() ? Result.EQUAL : Result.DIFFERENT;
    }

    /** None if there is no promise. */
    public List<Difference> differences() {
        return promised == null ? List.of() : differences(promised, reported);
    }

    /** The same of a promise; none if it is missing. */
    public static List<Difference> differences(@Nullable KnownPromise promise, Map<CountedOperation, Long> reported) {
        return promise == null || promise.givenAt() == null ? List.of() : differences(promise.operations(), reported);
    }

    private static List<Difference> differences(Map<String, Integer> promised, Map<CountedOperation, Long> reported) {
        return Stream.of(CountedOperation.values())
                .map(kind ->
                        new Difference(kind, promised.getOrDefault(kind.name(), 0), reported.getOrDefault(kind, 0L)))
                .filter(difference -> difference.promised() != difference.reported())
                .toList();
    }
}
