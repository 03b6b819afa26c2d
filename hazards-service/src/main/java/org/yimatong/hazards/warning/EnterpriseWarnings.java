package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.yimatong.hazards.warning.WarningRules.Judgement;
import org.yimatong.hazards.warning.WarningRules.Reason;

/** The colour of an enterprise: that of its worst source. One without such sources has none. */
@ApplicationScoped
class EnterpriseWarnings {

    private final Warnings warnings;

    EnterpriseWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Whoever judges an enterprise holds it first, and so sees what others made of its other sources. */
    void judge(String uscc, String area, int rulesVersion, Instant now) {
        var known = warnings.findByIdOptional(uscc, LockModeType.PESSIMISTIC_WRITE);
        var colours = colours(uscc);
        if (colours.isEmpty()) {
            known.ifPresent(Warning::end);
            return;
        }
        var warning = known.orElseGet(() -> Warning.ofEnterprise(uscc, area));
        var worst = colours.values().stream().reduce(WarningColour.BLUE, WarningColour::worse);
        var reasons = colours.entrySet().stream()
                .filter(source -> source.getValue() != WarningColour.BLUE)
                .map(source -> new Reason("source " + source.getKey(), source.getValue()))
                .sorted(Comparator.comparing(Reason::colour).reversed())
                .toList();
        var change =
                warning.become(new Judgement(worst, reasons, null), rulesVersion, WarningBasis.of(colours), now, now);
        warnings.save(warning, change);
    }

    /** Of the sources that have one, by their codes. */
    private Map<String, WarningColour> colours(String uscc) {
        var colours = new TreeMap<String, WarningColour>();
        for (var source : warnings.list("uscc = ?1 and sourceId is not null", uscc)) {
            var colour = source.colour();
            if (colour != null) {
                colours.put(String.valueOf(source.sourceCode()), colour);
            }
        }
        return colours;
    }
}
