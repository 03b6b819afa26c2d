/** Hazards: major hazard sources, what their sensors read, and the alarms that follow. */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Yimatong hazards",
                        version = "1",
                        description = "Major hazard sources with their sensors, telemetry of data gateways, and alarms."
                                + " Decimal strings where a limit is compared; readings are numbers."),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "New for each new request, the same for each repetition of it",
                                    schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 100))
                        },
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Refused; the problem's type tells why (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = ProblemDetail.MEDIA_TYPE,
                                                        schema = @Schema(implementation = ProblemDetail.class)))))
package org.yimatong.hazards;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.NullMarked;
import org.yimatong.kit.problem.ProblemDetail;
