package org.yimatong.enterprises.enterprise;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The entry was merged into another, which speaks for it since. */
public class EnterpriseMerged extends RuleBroken {

    private final String into;

    EnterpriseMerged(String uscc, String into) {
        super("enterprise-merged", uscc, into);
        this.into = into;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("mergedInto", into);
    }
}
