package org.yimatong.hazards.patrol;

/** What the officer saw. */
public enum PatrolOutcome {
    /** 正常: only where the look is quiet, {@link PatrolEntry#isQuiet}. */
    NORMAL,
    /** Something to be written down; nobody has to act. */
    REMARK,
    /** 发现隐患: it led to a finding. */
    FINDING
}
