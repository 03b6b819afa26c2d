package org.yimatong.hazards.tailings.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.PointReport.Observation;
import org.yimatong.hazards.tailings.PondWarning;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** What was observed at points of a pond. */
record ObservationEntries(@NotEmpty @Size(max = 500) List<@NotNull @Valid ObservationEntry> observations) {

    /**
     * What was observed at one of them: a value, or a colour.
     *
     * @param point its code
     * @param value a decimal string in the unit of the item
     */
    record ObservationEntry(
            @NotNull @Size(max = 50) String point,
            @NotNull @ThisCentury Instant observedAt,
            @Nullable @Pattern(regexp = Decimals.ANY) String value,
            @Nullable PondWarning colour) {

        boolean saysOneThing() {
            return (value == null) != (colour == null) && colour != PondWarning.UNKNOWN;
        }

        Observation observation() {
            return new Observation(point, observedAt.truncatedTo(ChronoUnit.MICROS), Decimals.read(value), colour);
        }
    }

    /** @throws InvalidInput naming each that has neither a value nor a colour, or both */
    List<Observation> all() {
        var errors = IntStream.range(0, observations.size())
                .filter(place -> !observations.get(place).saysOneThing())
                .mapToObj(place -> new InputError("/observations/" + place, "value-or-colour"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return observations.stream().map(ObservationEntry::observation).toList();
    }
}
