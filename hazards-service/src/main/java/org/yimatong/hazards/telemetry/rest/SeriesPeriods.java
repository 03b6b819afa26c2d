package org.yimatong.hazards.telemetry.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.problem.InvalidInput;

/** Which stretch of time an address asks for. */
@ApplicationScoped
class SeriesPeriods {

    private static final Duration LAST = Duration.ofHours(24);

    private final Clock clock;

    SeriesPeriods(Clock clock) {
        this.clock = clock;
    }

    /**
     * A stretch of time.
     *
     * @param from inclusive
     * @param to exclusive
     */
    record Period(Instant from, Instant to) {

        /** Most rollups of one answer: a month of minutes, or more than five years of hours. */
        private static final int MOST_ROLLUPS = 50_000;

        /** All of it, or its begin if it has more rollups than one answer. */
        Period firstPart(Resolution by) {
            var end = by.floor(EpochMicros.of(from)) + MOST_ROLLUPS * by.micros();
            return end < EpochMicros.of(to) ? new Period(from, EpochMicros.toInstant(end)) : this;
        }

        /** Link to what follows the part, if anything does. */
        Optional<String> next(Period part, UriInfo address) {
            if (part.to().equals(to)) {
                return Optional.empty();
            }
            var next = address.getRequestUriBuilder()
                    .replaceQueryParam("from", part.to().toString())
                    .replaceQueryParam("to", to.toString())
                    .build();
            return Optional.of("<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }

    /**
     * From the day before now until whatever is there, unless the address says otherwise.
     *
     * @throws InvalidInput if one of them is no instant, or the end does not lie after the begin
     */
    Period of(@Nullable String from, @Nullable String to) {
        var now = clock.instant();
        var end = to == null ? now.plus(LAST) : TimeInAddress.instant("to", to);
        var begin = from == null ? now.minus(LAST) : TimeInAddress.instant("from", from);
        if (!begin.isBefore(end)) {
            throw new InvalidInput("to", "period-reversed");
        }
        return new Period(begin, end);
    }

    /** @throws InvalidInput if there is no such resolution */
    static Resolution resolution(String text) {
        return switch (text) {
            case "minute" -> Resolution.MINUTE;
            case "hour" -> Resolution.HOUR;
            default -> throw new InvalidInput("resolution", "value-unknown", text);
        };
    }
}
