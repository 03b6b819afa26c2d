package org.yimatong.inspections;

import io.quarkus.test.junit.QuarkusTest;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.forgery.ForgedTokenTests;

@QuarkusTest
@RealServers
class ForgedTokenTest extends ForgedTokenTests {

    ForgedTokenTest() {
        super("/api/v1/findings", "inspector");
    }
}
