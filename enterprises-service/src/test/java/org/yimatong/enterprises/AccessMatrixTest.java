package org.yimatong.enterprises;

import io.quarkus.test.junit.QuarkusTest;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.access.AccessMatrixTests;

/** Nobody sees enterprises, codes or complaints that are not theirs, nor changes them. */
@QuarkusTest
@RealServers
class AccessMatrixTest extends AccessMatrixTests {

    AccessMatrixTest() {
        super(12_000);
    }
}
