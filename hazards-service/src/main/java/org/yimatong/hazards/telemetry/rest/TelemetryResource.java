package org.yimatong.hazards.telemetry.rest;

import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.telemetry.intake.TelemetryAnswer;
import org.yimatong.hazards.telemetry.intake.TelemetryIntake;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.http.CurrentRequest;

/** Messages of readings over HTTP. Without Idempotency-Key: each reading carries its identity. */
@Path("/api/v1/telemetry")
@RunOnVirtualThread
@Tag(name = "Telemetry")
class TelemetryResource {

    /** The body as documented; it is read as a stream. */
    record TelemetryMessage(List<SentReading> readings) {

        record SentReading(String sensor, Instant observedAt, long sequence, double value) {}
    }

    private final TelemetryIntake intake;
    private final CurrentAccess access;
    private final CurrentRequest request;

    TelemetryResource(TelemetryIntake intake, CurrentAccess access, CurrentRequest request) {
        this.intake = intake;
        this.access = access;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("data-gateway")
    @Operation(
            operationId = "sendReadings",
            summary = "Send a message of readings",
            description = "Each reading is judged for itself; sensor is its tag. Those accepted are durable.")
    @APIResponse(
            responseCode = "200",
            description = "At least one reading was of use; those accepted are durable",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TelemetryAnswer.class)))
    @RequestBody(content = @Content(schema = @Schema(implementation = TelemetryMessage.class)))
    public TelemetryAnswer take(byte[] message) {
        var uscc = access.get().uscc();
        if (uscc == null) {
            throw new ForbiddenException("A data gateway belongs to an enterprise");
        }
        var report = intake.take(message, uscc).toCompletableFuture().join();
        return TelemetryAnswer.of(report.orRefusal(), request.language());
    }
}
