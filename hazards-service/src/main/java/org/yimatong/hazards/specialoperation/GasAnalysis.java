package org.yimatong.hazards.specialoperation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.hazards.specialoperation.GasSample.GasKind;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** The analyses of gas before work begins, or goes on. */
record GasAnalysis(List<GasSample> samples) {

    /** An analysis tells no longer how it is; nor does the one before an interruption that lasted longer. */
    static final Duration FRESH = Duration.ofMinutes(30);

    GasAnalysis {
        samples = List.copyOf(samples);
    }

    /**
     * @throws InvalidInput if there is none of what the work needs, or an analysis lies after the work begins
     * @throws PermitRefused if one is too old, or says that people must not go in
     */
    void requireFor(Work work, Instant begin) {
        requirePresent(work);
        var broken = new ArrayList<InputError>();
        for (var place = 0; place < samples.size(); place++) {
            var sample = samples.get(place);
            if (sample.analysedAt().isAfter(begin)) {
                throw new InvalidInput(at(place, "analysedAt"), "gas-analysis-after-begin");
            }
            if (sample.analysedAt().isBefore(begin.minus(FRESH))) {
                broken.add(new InputError(at(place, "analysedAt"), "gas-analysis-too-old", begin.minus(FRESH)));
            }
            if (entersSpace(work)
                    && sample.isOxygen()
                    && !sample.isBreathable(Boolean.TRUE.equals(work.oxygenEnriched()))) {
                broken.add(new InputError(at(place, "result"), "oxygen-not-breathable", sample.result()));
            }
        }
        if (!broken.isEmpty()) {
            throw new PermitRefused(broken, null, null);
        }
    }

    private void requirePresent(Work work) {
        if (samples.isEmpty()) {
            throw new InvalidInput("/gasAnalysis", "gas-analysis-missing");
        }
        if (entersSpace(work) && !tells(GasKind.OXYGEN)) {
            throw new InvalidInput("/gasAnalysis", "oxygen-analysis-missing");
        }
        if (work.needsGasAnalysis() && !entersSpace(work) && !tells(GasKind.COMBUSTIBLE)) {
            throw new InvalidInput("/gasAnalysis", "combustible-analysis-missing");
        }
        for (var place = 0; place < samples.size(); place++) {
            var sample = samples.get(place);
            if (sample.isOxygen() && !sample.isInPercent()) {
                throw new InvalidInput(at(place, "unit"), "oxygen-not-in-percent", sample.unit());
            }
        }
    }

    private boolean tells(GasKind gas) {
        return samples.stream().anyMatch(sample -> sample.gas() == gas);
    }

    private static boolean entersSpace(Work work) {
        return work.kind() == OperationKind.CONFINED_SPACE;
    }

    private static String at(int place, String member) {
        return "/gasAnalysis/%d/%s".formatted(place, member);
    }
}
