package org.yimatong.hazards.duty;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What has to be done for a major hazard source because of its level and its substances (order 40). */
public enum DutyKind {
    /** 定量风险评价 by a qualified agency, of what the present assessment found. */
    QUANTITATIVE_RISK_ASSESSMENT,
    /** 紧急停车. */
    EMERGENCY_SHUTDOWN,
    /** 紧急切断装置. */
    EMERGENCY_ISOLATION,
    /** 泄漏物紧急处置装置. */
    LEAK_TREATMENT,
    /** 独立的安全仪表系统. */
    INDEPENDENT_SIS,
    /** 视频监控系统. */
    VIDEO_SURVEILLANCE,
    /** Electronic monitoring data kept for at least thirty days. */
    MONITORING_DATA_KEPT,
    /** 专项应急预案演练, once a year. */
    SPECIAL_PLAN_DRILL(Period.ofYears(1)),
    /** 现场处置方案演练, once in half a year. */
    ON_SITE_PLAN_DRILL(Period.ofMonths(6));

    private final @Nullable Period validity;

    DutyKind() {
        this(null);
    }

    DutyKind(@Nullable Period validity) {
        this.validity = validity;
    }

    /** For how long a record meets it, from its day on; null if the law names no time. */
    @Nullable
    Period validity() {
        return validity;
    }

    /** Whether a new assessment asks for a new record. */
    boolean isOfOneAssessment() {
        return this == QUANTITATIVE_RISK_ASSESSMENT;
    }

    /** Whether only an agency can do it. */
    boolean needsAgency() {
        return this == QUANTITATIVE_RISK_ASSESSMENT;
    }
}
