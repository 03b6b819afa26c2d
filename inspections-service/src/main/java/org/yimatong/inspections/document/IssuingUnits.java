package org.yimatong.inspections.document;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.document.content.IssuingUnit;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.InvalidInput;

/** The bureaus that issue documents, from {@code documents/issuing-units.csv}. */
@ApplicationScoped
public class IssuingUnits {

    private static final String FILE = "/documents/issuing-units.csv";

    private final Map<String, IssuingUnit> byArea = read();
    private final CurrentAccess access;
    private final String wholeCity;

    IssuingUnits(CurrentAccess access, SupervisedAreas areas) {
        this.access = access;
        this.wholeCity = areas.wholeCity();
    }

    /**
     * The bureau in whose name the caller acts upon an enterprise: that of its area or that of the city, by the area
     * named; if none is named, whichever of the two the caller belongs to, that of the area first.
     *
     * @throws InvalidInput if it is none of theirs, or has no say over the enterprise
     */
    public IssuingUnit ofCaller(@Nullable String named, String ofEnterprise) {
        var own = access.get().areas();
        var local = own.contains(ofEnterprise) ? ofEnterprise : wholeCity;
        var unit = byArea.get(named == null ? local : named);
        if (unit == null || !own.contains(unit.area())) {
            throw new InvalidInput("/unit", "issuing-unit-foreign");
        }
        if (!unit.area().equals(ofEnterprise) && !unit.area().equals(wholeCity)) {
            throw new InvalidInput("/unit", "issuing-unit-of-another-area");
        }
        return unit;
    }

    private static Map<String, IssuingUnit> read() {
        try (var in = Objects.requireNonNull(IssuingUnits.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new IssuingUnit(cells[0], cells[1], cells[2], cells[3]))
                    .collect(toUnmodifiableMap(IssuingUnit::area, unit -> unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
