package org.yimatong.inspections.publication.credit;

import org.yimatong.inspections.publication.PublicationKind;

/** The two things that 双公示 publishes. */
public enum CreditKind {
    /** 行政处罚. */
    PENALTY(PublicationKind.PENALTY, "行政处罚"),
    /** 行政许可. */
    PERMIT(PublicationKind.PERMIT, "行政许可");

    private final PublicationKind published;
    private final String inChinese;

    CreditKind(PublicationKind published, String inChinese) {
        this.published = published;
        this.inChinese = inChinese;
    }

    PublicationKind published() {
        return published;
    }

    public String inChinese() {
        return inChinese;
    }
}
