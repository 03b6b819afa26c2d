package org.yimatong.inspections.finding.supervision;

/** Why the bureau turned to somebody about a finding. */
public enum SupervisionKind {
    /** 交办: it became their task, beside the enterprise's own. */
    ASSIGNMENT,
    /** 督办: they are asked how far it has come. */
    REMINDER
}
