package org.yimatong.enterprises.complaint;

/** What a complaint is about. */
public enum ComplaintKind {
    /** 安全隐患: something is dangerous. */
    HAZARD,
    /** 非法违法生产经营: work without a permit, or while ordered to stop. */
    ILLEGAL_OPERATION,
    /** 瞒报、谎报事故: an accident was hidden or told wrongly. */
    CONCEALED_ACCIDENT,
    /** 安全码不实: the code shown is not the enterprise's, or its state is not what the place looks like. */
    FALSE_CODE,
    OTHER
}
