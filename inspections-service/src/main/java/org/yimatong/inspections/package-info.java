/** Inspections: what inspectors find at enterprises, followed until it is put right. */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Yimatong inspections",
                        version = "1",
                        description =
                                "Findings at hazardous enterprises, from the report to the verified rectification."
                                        + " Every representation has an ETag; every step needs it as If-Match."),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "New for each new request, the same for each repetition of it",
                                    schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 100)),
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "ETag of the finding as the caller has seen it",
                                    schema = @Schema(type = SchemaType.STRING))
                        },
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Refused; the problem's type tells why (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = ProblemDetail.MEDIA_TYPE,
                                                        schema = @Schema(implementation = ProblemDetail.class)))))
package org.yimatong.inspections;

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
