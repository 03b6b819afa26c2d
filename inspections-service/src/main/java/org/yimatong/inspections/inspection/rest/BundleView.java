package org.yimatong.inspections.inspection.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.BundleService.Outcome;
import org.yimatong.inspections.inspection.BundleService.Part;
import org.yimatong.kit.problem.ProblemDetail;
import org.yimatong.kit.problem.Problems;

/** What came of a bundle, part by part: what is refused of it does not hinder the rest. */
@Schema(
        name = "InspectionBundleOutcome",
        requiredProperties = {"id", "inspection", "entries"})
record BundleView(UUID id, PartView inspection, List<PartView> entries) {

    /** What came of a part. */
    @Schema(name = "InspectionBundleFate")
    enum Fate {
        /** It arrived for the first time, and is kept. */
        NEW,
        /** It had arrived before. */
        KNOWN,
        /** It is not kept. */
        REFUSED
    }

    /**
     * @param number of the entry; none for the inspection itself
     * @param problem why it was refused; its status is that of the part alone
     */
    @Schema(
            name = "InspectionBundlePart",
            requiredProperties = {"fate"})
    record PartView(
            @Nullable Integer number,
            Fate fate,

            @Nullable @Schema(ref = "#/components/schemas/Problem")
            ProblemDetail problem) {

        static PartView of(@Nullable Integer number, Part part, Problems problems) {
            var refusal = part.refusal();
            if (refusal != null) {
                return new PartView(number, Fate.REFUSED, problems.describe(refusal));
            }
            return new PartView(number, part.isNew() ? Fate.NEW : Fate.KNOWN, null);
        }
    }

    static BundleView of(NewBundle bundle, Outcome outcome, Problems problems) {
        return new BundleView(
                bundle.inspection().id(),
                PartView.of(null, outcome.inspection(), problems),
                IntStream.range(0, bundle.entries().size())
                        .mapToObj(place -> PartView.of(
                                bundle.entries().get(place).number(),
                                outcome.entries().get(place),
                                problems))
                        .toList());
    }
}
