package org.yimatong.inspections;

import io.quarkus.test.junit.QuarkusTest;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.access.AccessMatrixTests;

/** Nobody sees findings, papers or risks that are not theirs, nor changes them. */
@QuarkusTest
@RealServers
class AccessMatrixTest extends AccessMatrixTests {

    AccessMatrixTest() {
        super(20_000);
    }
}
