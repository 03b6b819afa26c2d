package org.yimatong.hazards.grading.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.grading.Grader;
import org.yimatong.hazards.grading.Grading;
import org.yimatong.kit.text.PlainText;

/**
 * What is to be graded without being kept.
 *
 * @param peopleWithin500m who live permanently within 500 m outside the plant's boundary; employees do not count
 */
record GradingPreview(
        @NotNull Integer peopleWithin500m,

        @NotNull @Size(max = 50) List<@NotNull @Valid PreviewedUnit> units) {

    /** @param additions what might be added: the answer grades the unit without and with it */
    record PreviewedUnit(
            @NotBlank @PlainText @Size(max = 200) String name,

            @NotNull @Size(max = 200) List<@NotNull @Valid SubstanceEntry> substances,

            @Nullable @Size(max = 200) List<@NotNull @Valid SubstanceEntry> additions) {

        List<SubstanceEntry> added() {
            return additions == null ? List.of() : additions;
        }
    }

    /**
     * What came of it.
     *
     * @param afterAdditions missing if nothing is added
     */
    record GradingAnswer(GradingView grading, @Nullable GradingView afterAdditions) {}

    GradingAnswer answer() {
        var adds = units.stream().anyMatch(unit -> !unit.added().isEmpty());
        // What might be added first, so that all that is wrong is named at once.
        var afterAdditions = adds ? GradingView.of(graded(true)) : null;
        return new GradingAnswer(GradingView.of(graded(false)), afterAdditions);
    }

    private Grading graded(boolean withAdditions) {
        var inventories = IntStream.range(0, units.size())
                .mapToObj(number -> {
                    var unit = units.get(number);
                    return new UnitEntry(unit.name(), unit.substances())
                            .at("/units/" + number, withAdditions ? unit.added() : List.of());
                })
                .toList();
        return Grader.grade(peopleWithin500m, inventories);
    }
}
