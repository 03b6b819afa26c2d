package org.yimatong.inspections.finding;

import java.util.Locale;

/** What may be done with a finding. Where each leads is written in {@link FindingState}. */
public enum StepKind {
    /** An inspector filed it, with the first deadline (登记). */
    REPORTED,
    /** An inspector ordered the enterprise anew to rectify it, by another day. */
    RECTIFICATION_ORDERED,
    /** The enterprise says it is rectified, and how (提交整改). */
    RECTIFICATION_SUBMITTED,
    /** An inspector looked: not rectified (验收不通过). */
    REINSPECTION_FAILED,
    /** An inspector looked: rectified (验收通过). */
    REINSPECTION_PASSED;

    /** Its name in the audit, for example {@code finding.rectification-ordered}. */
    String auditedAs() {
        return "finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
