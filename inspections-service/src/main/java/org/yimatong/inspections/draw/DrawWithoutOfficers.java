package org.yimatong.inspections.draw;

import java.util.List;
import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** For some enterprises that may be drawn, fewer than two officers could be sent. */
public class DrawWithoutOfficers extends RuleBroken {

    private static final int SHOWN = 20;

    private final transient List<String> usccs;

    DrawWithoutOfficers(List<Candidate> without) {
        super("draw-without-officers", without.size());
        usccs = without.stream().limit(SHOWN).map(Candidate::uscc).toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("enterprises", usccs);
    }
}
