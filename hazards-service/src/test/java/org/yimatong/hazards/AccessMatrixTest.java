package org.yimatong.hazards;

import io.quarkus.test.junit.QuarkusTest;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.access.AccessMatrixTests;

/** Nobody sees hazard sources, readings or alarms that are not theirs, nor changes them. */
@QuarkusTest
@RealServers
class AccessMatrixTest extends AccessMatrixTests {

    AccessMatrixTest() {
        super(15_000);
    }
}
