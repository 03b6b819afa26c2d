package org.yimatong.hazards.telemetry.gateway.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.DataGateway;
import org.yimatong.hazards.telemetry.gateway.DataGatewayLogins;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StaleVersion;
import org.yimatong.kit.text.PlainText;

/** Data gateways that log in by a secret, over HTTP. */
@Path("/api/v1/data-gateways")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Data gateways")
class DataGatewayLoginResource {

    /** @param name by which people know it */
    record NewDataGateway(
            @NotBlank @Size(max = 18) String uscc,
            @NotBlank @PlainText @Size(max = 100) String name) {}

    /**
     * Another secret is wanted.
     *
     * @param formerHours how long the present one lets the gateway in, too; none if it has leaked
     */
    record Renewal(@NotNull @Min(0) @Max(168) Integer formerHours) {}

    private final DataGatewayLogins logins;
    private final GatewayDirectory directory;

    DataGatewayLoginResource(DataGatewayLogins logins, GatewayDirectory directory) {
        this.logins = logins;
        this.directory = directory;
    }

    @POST
    @Idempotent
    @RolesAllowed({"registrar", "administrator"})
    @Operation(
            operationId = "enrolDataGateway",
            summary = "Enrol a data gateway that cannot fetch access tokens",
            description = "It logs in by MQTT with its id and the secret of its sub-resource secret.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = DataGatewayView.class, responseCode = "201", responseDescription = "The data gateway")
    public RestResponse<DataGatewayView> enrol(@Valid @NotNull NewDataGateway wanted) {
        var gateway = logins.enrol(wanted.uscc(), wanted.name());
        return ResponseBuilder.<DataGatewayView>created(URI.create("/api/v1/data-gateways/" + gateway.id()))
                .entity(view(gateway))
                .header("ETag", ETags.of(gateway.version()))
                .build();
    }

    @PUT
    @Path("{id}/secret")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(
            operationId = "renewDataGatewaySecret",
            summary = "Give a data gateway a new secret, the first one too",
            description = "It is shown this once; only its digest is kept. Connections of the gateway are closed, and"
                    + " it logs in again.")
    public RestResponse<DataGatewayLoginView> renewSecret(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Renewal renewal) {
        try {
            var renewed = logins.renewSecret(id, ExpectedVersion.of(seen), Duration.ofHours(renewal.formerHours()));
            return ResponseBuilder.ok(DataGatewayLoginView.of(renewed))
                    .header("ETag", ETags.of(renewed.gateway().version()))
                    .build();
        } catch (StaleVersion stale) {
            throw stale.current() instanceof DataGateway gateway ? stale.showing(view(gateway)) : stale;
        }
    }

    /** Without what became of its messages: where this is shown, it does not matter. */
    private DataGatewayView view(DataGateway gateway) {
        return DataGatewayView.of(gateway, null, directory.common());
    }
}
