package org.yimatong.testing.fuzz;

import java.util.List;
import java.util.Map;
import org.yimatong.testing.access.ApiDocument;
import org.yimatong.testing.access.ApiOperation;

/**
 * The service under test.
 *
 * @param known values to begin with, by the names of the members and parameters in which they can stand
 */
record Service(
        ApiDocument document,
        List<ApiOperation> operations,
        List<FuzzCaller> callers,
        Map<String, List<String>> known,
        Sender sender,
        Conformity judge) {}
