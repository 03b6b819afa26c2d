package org.yimatong.inspections;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.fuzz.Beginning;
import org.yimatong.testing.fuzz.FuzzProfile;
import org.yimatong.testing.fuzz.FuzzTests;

/** Whatever is asked of findings, inspections and plans is answered as documented. */
@QuarkusTest
@TestProfile(FuzzProfile.class)
@RealServers
class FuzzTest extends FuzzTests {

    @Inject
    EnterpriseExamples enterprises;

    @Override
    protected Beginning prepare() {
        return Beginning.ofEnterprise(enterprises.knownIn("610117"), "610117");
    }
}
