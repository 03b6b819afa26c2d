package org.yimatong.kit.access;

import io.quarkus.test.junit.QuarkusTest;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.forgery.ForgedTokenTests;

@QuarkusTest
@RealServers
class ForgedTokenTest extends ForgedTokenTests {

    ForgedTokenTest() {
        super("/things", "keeper");
    }
}
