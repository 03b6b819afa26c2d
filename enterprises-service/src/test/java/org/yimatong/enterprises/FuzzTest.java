package org.yimatong.enterprises;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.fuzz.Beginning;
import org.yimatong.testing.fuzz.FuzzProfile;
import org.yimatong.testing.fuzz.FuzzTests;

/** Whatever is asked of the registry, its codes and credentials is answered as documented. */
@QuarkusTest
@TestProfile(FuzzProfile.class)
@RealServers
class FuzzTest extends FuzzTests {

    @Override
    protected Beginning prepare() {
        var uscc = Registry.registered("610117");
        var table = Registry.HEADER
                + Registry.row(UsccExamples.next(), "田纳西化工", "610117")
                + Registry.row(uscc, "=1+1", "610117");
        return Beginning.ofEnterprise(uscc, "610117").withBody("importEnterprises", table);
    }
}
