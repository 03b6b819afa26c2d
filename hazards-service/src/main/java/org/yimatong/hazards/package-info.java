/** Hazards: major hazard sources, what their sensors read, and the alarms that follow. */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Yimatong hazards",
                        version = "1",
                        description = "Major hazard sources with their sensors, telemetry of data gateways, and alarms."
                                + " Decimal strings where a limit is compared; readings are numbers."))
package org.yimatong.hazards;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.jspecify.annotations.NullMarked;
