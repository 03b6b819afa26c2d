package org.yimatong.hazards.source;

import java.math.BigDecimal;
import org.yimatong.hazards.enterprise.EnterpriseExamples;

/** Hazard sources as registered, for tests. */
public final class SourceExamples {

    private SourceExamples() {}

    /** Of level 3, never assessed. */
    public static HazardSource aSource() {
        var entry = new HazardSource.Entry(
                "610117001001", "液氯罐区", 3, UnitKind.STORAGE, new BigDecimal("109.03"), new BigDecimal("34.51"));
        return HazardSource.register(EnterpriseExamples.anEnterprise(), entry);
    }
}
