package org.yimatong.hazards.filing.upward;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** It was reported already, or is not owed any more. */
public class UpwardReportClosed extends RuleBroken {

    private final UpwardReportState state;

    UpwardReportClosed(UpwardReportState state) {
        super("upward-report-closed", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
