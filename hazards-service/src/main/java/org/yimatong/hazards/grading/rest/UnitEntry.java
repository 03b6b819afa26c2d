package org.yimatong.hazards.grading.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimatong.hazards.grading.Holding;
import org.yimatong.hazards.grading.UnitInventory;
import org.yimatong.kit.text.PlainText;

/** A unit and what it may hold, as it is entered. */
public record UnitEntry(
        @NotBlank @PlainText @Size(max = 200) String name,

        @NotNull @Size(max = 200) List<@NotNull @Valid SubstanceEntry> substances) {

    /** The units as they stand in the member {@code units} of a request. */
    public static List<UnitInventory> inventories(List<UnitEntry> units) {
        return IntStream.range(0, units.size())
                .mapToObj(number -> units.get(number).at("/units/" + number, List.of()))
                .toList();
    }

    UnitInventory at(String place, List<SubstanceEntry> additions) {
        var holdings = Stream.concat(
                        holdings(place + "/substances/", substances), holdings(place + "/additions/", additions))
                .toList();
        return new UnitInventory(place, name, holdings);
    }

    private static Stream<Holding> holdings(String place, List<SubstanceEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(number -> entries.get(number).at(place + number));
    }
}
