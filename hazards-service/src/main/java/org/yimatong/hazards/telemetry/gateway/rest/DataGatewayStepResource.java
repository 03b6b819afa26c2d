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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.DataGateway;
import org.yimatong.hazards.telemetry.gateway.DataGatewayService;
import org.yimatong.hazards.telemetry.gateway.DataGateways;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.hazards.telemetry.gateway.Quota;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** What people decide about a data gateway, over HTTP. It holds within a second. */
@Path("/api/v1/data-gateways/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Data gateways")
class DataGatewayStepResource {

    private static final int MOST_SOURCES = 1_000;

    /** Why nothing is to be taken any more. */
    record Suspension(@NotBlank @PlainText @Size(max = 500) String reason) {}

    /**
     * A quota of its own.
     *
     * @param readingsPerSecond in the long run
     * @param burst readings at once, after a pause
     */
    record OwnQuota(
            @NotNull @Min(1) @Max(1_000_000) Integer readingsPerSecond,
            @NotNull @Min(1) @Max(100_000_000) Integer burst) {}

    /** @param sources codes of the only hazard sources it reports on; empty for all of its enterprise */
    record Assignment(@NotNull @Size(max = MOST_SOURCES) List<@NotBlank @Size(max = 64) String> sources) {}

    private final DataGatewayService service;
    private final StepAnswers<DataGateway, DataGatewayView> answers;

    DataGatewayStepResource(DataGatewayService service, DataGateways gateways, GatewayDirectory directory) {
        this.service = service;
        this.answers = new StepAnswers<>(DataGateway.class, gateway -> {
            var activity = gateways.activityOf(List.of(gateway)).get(gateway.id());
            return DataGatewayView.of(gateway, activity, directory.common());
        });
    }

    @PUT
    @Path("suspension")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(
            operationId = "suspendDataGateway",
            summary = "Take nothing from it any more",
            description = "Its MQTT connections are closed; its messages over HTTP are answered 403.")
    public RestResponse<DataGatewayView> suspend(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Suspension suspension) {
        return answers.after(() -> service.suspend(id, ExpectedVersion.of(seen), suspension.reason()));
    }

    @PUT
    @Path("reinstatement")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(operationId = "reinstateDataGateway", summary = "Let it send again")
    public RestResponse<DataGatewayView> reinstate(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.reinstate(id, ExpectedVersion.of(seen)));
    }

    @PUT
    @Path("quota")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(operationId = "limitDataGateway", summary = "Give it a quota of its own")
    public RestResponse<DataGatewayView> limit(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull OwnQuota own) {
        var quota = new Quota(own.readingsPerSecond(), own.burst());
        return answers.after(() -> service.limit(id, ExpectedVersion.of(seen), quota));
    }

    @PUT
    @Path("common-quota")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(operationId = "limitDataGatewayAsEverybody", summary = "Give it the quota that everybody has")
    public RestResponse<DataGatewayView> limitAsEverybody(
            UUID id, @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen) {
        return answers.after(() -> service.limit(id, ExpectedVersion.of(seen), null));
    }

    @PUT
    @Path("sources")
    @RolesAllowed({"registrar", "administrator"})
    @Operation(operationId = "assignDataGateway", summary = "Say on which hazard sources it reports")
    public RestResponse<DataGatewayView> assign(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Assignment assignment) {
        return answers.after(() -> service.assign(id, ExpectedVersion.of(seen), assignment.sources()));
    }
}
