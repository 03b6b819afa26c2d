package org.yimatong.hazards.duty.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.Confidence;
import org.yimatong.hazards.calendar.LegalClock;
import org.yimatong.hazards.duty.DutyGround;
import org.yimatong.hazards.duty.DutyKind;
import org.yimatong.hazards.duty.DutyState;
import org.yimatong.hazards.duty.SafetyDuty;

/**
 * A duty as the enterprise and the officials of its area see it.
 *
 * @param source code of the source
 * @param since when it was written down that it follows
 * @param metOn the latest day on which something was done that meets it
 * @param lapsesAt the first instant at which that holds no longer; missing if the law names no time
 */
record SafetyDutyView(
        UUID id,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        DutyKind kind,
        UUID assessmentId,
        List<DutyGroundView> grounds,
        Instant since,
        DutyState state,
        @Nullable LocalDate metOn,
        @Nullable Instant lapsesAt) {

    /**
     * Why it follows. Which substances count is general knowledge, however certain the rule is.
     *
     * @param clock code of the rule
     * @param rule its words
     * @param confidence how certain the rule is
     * @param ruleSource from where it is known
     * @param substances of the unit because of which; none if the level alone is enough
     * @param sum of q / Q of these substances, rounded down to six places
     */
    record DutyGroundView(
            String clock,
            String rule,
            Confidence confidence,
            String ruleSource,
            String unit,
            int level,
            List<String> substances,
            @Nullable String sum) {

        static DutyGroundView of(DutyGround ground) {
            var clock = LegalClock.of(ground.clock());
            var sum = ground.sum();
            return new DutyGroundView(
                    clock.code(),
                    clock.rule(),
                    clock.confidence(),
                    clock.source(),
                    ground.unit(),
                    ground.level(),
                    ground.substances(),
                    sum == null ? null : sum.decimal());
        }
    }

    static SafetyDutyView of(SafetyDuty duty) {
        var source = duty.source();
        return new SafetyDutyView(
                duty.id(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                duty.kind(),
                duty.assessmentId(),
                duty.grounds().grounds().stream().map(DutyGroundView::of).toList(),
                duty.since(),
                duty.state(),
                duty.metOn(),
                duty.lapsesAt());
    }
}
