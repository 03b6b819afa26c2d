package org.yimatong.inspections.attachment;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** A part begins where what was received does not end; the problem tells where to go on. */
public class MismatchingUploadOffset extends RuleBroken {

    private final long expected;
    private final long provided;

    MismatchingUploadOffset(long expected, long provided) {
        super("mismatching-upload-offset", String.valueOf(expected), String.valueOf(provided));
        this.expected = expected;
        this.provided = provided;
    }

    /** Named as in the IETF's draft "Resumable Uploads for HTTP". */
    @Override
    public Map<String, Object> members() {
        return Map.of("expected-offset", expected, "provided-offset", provided);
    }
}
