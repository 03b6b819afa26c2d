package org.yimatong.hazards.telemetry.rest;

import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.intake.MessageFormat;
import org.yimatong.hazards.telemetry.intake.SentMessage;
import org.yimatong.hazards.telemetry.intake.TelemetryAnswer;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.CurrentRequest;

/** Messages of readings over HTTP. Without Idempotency-Key: each reading carries its identity. */
@Path("/api/v1/telemetry")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Telemetry")
class TelemetryResource {

    private static final String NDJSON = "application/x-ndjson";

    /** The body as documented; it is read as a stream. */
    record TelemetryMessage(List<SentReading> readings) {}

    /** @param sensor its tag */
    record SentReading(String sensor, Instant observedAt, long sequence, double value) {}

    private final TelemetryIntake intake;
    private final GatewayDirectory gateways;
    private final CurrentAccess access;
    private final CurrentRequest request;

    TelemetryResource(TelemetryIntake intake, GatewayDirectory gateways, CurrentAccess access, CurrentRequest request) {
        this.intake = intake;
        this.gateways = gateways;
        this.access = access;
        this.request = request;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, NDJSON})
    @RolesAllowed("data-gateway")
    @Operation(
            operationId = "sendReadings",
            summary = "Send a message of readings",
            description = "Each reading is judged for itself; sensor is its tag. Those accepted are durable. The body "
                    + "may be packed with gzip. Beyond the quota: 429 with Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "At least one reading was of use; those accepted are durable",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TelemetryAnswer.class)))
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TelemetryMessage.class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = SentReading.class))
            })
    public TelemetryAnswer take(
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable MediaType type,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding) {
        var gateway = gateways.of(access.get());
        if (gateway == null) {
            throw new ForbiddenException("A data gateway belongs to an enterprise");
        }
        var report = intake.take(new SentMessage(formatOf(type), body, encoding), gateway);
        return TelemetryAnswer.of(report.toCompletableFuture().join().orRefusal(), request.language());
    }

    private static MessageFormat formatOf(@Nullable MediaType type) {
        if (type == null) {
            throw new NotSupportedException("What the body is must be said");
        }
        return type.getSubtype().equalsIgnoreCase("x-ndjson") ? MessageFormat.NDJSON : MessageFormat.JSON;
    }
}
