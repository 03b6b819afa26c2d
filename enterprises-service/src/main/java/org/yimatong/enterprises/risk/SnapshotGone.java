package org.yimatong.enterprises.risk;

import org.yimatong.kit.problem.Refusal;

/** Pictures have changed since the snapshot, or the caller sees others: what it showed cannot be told again. */
public class SnapshotGone extends Refusal {

    public SnapshotGone() {
        super(410, "snapshot-gone");
    }
}
