package org.yimatong.inspections.finding;

import java.util.Locale;

/** What may be done with a finding. Where each leads is written in {@link FindingState}. */
public enum StepKind {
    /** An inspector or the enterprise filed it, with the first deadline (登记). */
    REPORTED,
    /** An inspector ordered the enterprise anew to rectify it, by another day. */
    RECTIFICATION_ORDERED,
    /** The enterprise says it is rectified, and how (提交整改). */
    RECTIFICATION_SUBMITTED,
    /** Somebody looked: not rectified (验收不通过). */
    REINSPECTION_FAILED,
    /** Somebody looked: rectified (验收通过). */
    REINSPECTION_PASSED,
    /** The enterprise asked for more time (申请延期). */
    EXTENSION_REQUESTED,
    /** An official gave more time (延期). */
    EXTENSION_GRANTED,
    /** An official gave none (不予延期). */
    EXTENSION_REFUSED,
    /** The clock: the deadline passed; the bureau of the area has to know (超期). */
    OVERDUE,
    /** The clock: it has been overdue for long; the city's bureau has to know. */
    ESCALATED,
    /** An inspector handed it over to a penalty procedure (移送). */
    TRANSFERRED,
    /** An inspector saw that what was closed is there again, or still. */
    REOPENED,
    /** An inspector says that it was filed by mistake. */
    WITHDRAWAL_REQUESTED,
    /** A supervisor agrees that it was filed by mistake (撤销). */
    WITHDRAWN,
    /** A supervisor put it under listed supervision (挂牌督办). */
    LISTED,
    /** The enterprise says that a listed one is rectified (申请摘牌). */
    DELISTING_REQUESTED,
    /** The first of two officers looked (复查). */
    DELISTING_INSPECTED,
    /** Two officers looked: not rectified (复查不合格). */
    DELISTING_REFUSED,
    /** Two officers looked: rectified (复查合格, 销号). */
    DELISTED;

    /** Taken by the clock, and not by a person. */
    boolean isOfClock() {
        return this == OVERDUE || this == ESCALATED;
    }

    /** Its name in the audit, for example {@code finding.rectification-ordered}. */
    String auditedAs() {
        return "finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
