package org.yimatong.hazards.patrol;

/** What the officer saw. */
public enum PatrolOutcome {
    /** 正常: only where no alarm stands and every sensor tells the present value. */
    NORMAL,
    /** Something to be written down; nobody has to act. */
    REMARK,
    /** 发现隐患: it led to a finding. */
    FINDING
}
