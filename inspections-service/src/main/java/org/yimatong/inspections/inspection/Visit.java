package org.yimatong.inspections.inspection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Who inspects whom, why, where and by which checklist: what is known when an inspection begins.
 *
 * @param uscc of the enterprise
 * @param purpose in words
 * @param place on the enterprise's ground
 * @param begunAt by the device's clock
 * @param officers the two who inspect, the first one leading
 * @param taskId of the plan it fulfils, if any
 * @param campaignId of the campaign it belongs to, if any
 */
public record Visit(
        String uscc,
        InspectionKind kind,
        @Nullable String purpose,
        String place,
        Instant begunAt,
        List<Officer> officers,
        ChecklistUsed checklist,
        @Nullable UUID taskId,
        @Nullable UUID campaignId) {

    /** Keeps of {@code begunAt} what the database keeps, so that lists find their place again. */
    public Visit {
        begunAt = begunAt.truncatedTo(ChronoUnit.MICROS);
        officers = List.copyOf(officers);
    }

    /** @throws InvalidInput unless two people inspect: one may not do it alone (行政处罚法 第四十二条) */
    public void requireTwoOfficers() {
        if (officers.size() != 2) {
            throw new InvalidInput("/officers", "officers-not-two");
        }
        if (officers.getFirst()
                .certificate()
                .equalsIgnoreCase(officers.getLast().certificate())) {
            throw new InvalidInput("/officers/1/certificate", "officers-the-same");
        }
    }

    /** Certificate numbers of the two, in capitals. */
    List<String> certificates() {
        return officers.stream()
                .map(officer -> officer.certificate().toUpperCase(Locale.ROOT))
                .toList();
    }
}
