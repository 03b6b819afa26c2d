/** Inspections: what inspectors find at enterprises, followed until it is put right. */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Yimatong inspections",
                        version = "1",
                        description =
                                "Findings at hazardous enterprises, from the report to the verified rectification."
                                        + " Every representation has an ETag; every step needs it as If-Match."))
package org.yimatong.inspections;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.jspecify.annotations.NullMarked;
