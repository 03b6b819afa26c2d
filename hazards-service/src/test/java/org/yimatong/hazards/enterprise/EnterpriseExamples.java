package org.yimatong.hazards.enterprise;

/** Enterprises as the registry announced them, for tests. */
public final class EnterpriseExamples {

    private EnterpriseExamples() {}

    public static KnownEnterprise anEnterprise() {
        return new KnownEnterprise("91610117000000001X", "渭北精细化工有限公司", "610117", 1);
    }
}
