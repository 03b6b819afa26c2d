package org.yimatong.hazards.telemetry.gateway.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.gateway.DataGateway;
import org.yimatong.hazards.telemetry.gateway.DataGateways;
import org.yimatong.hazards.telemetry.gateway.GatewayDirectory;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;

/** Data gateways over HTTP. They appear here once they were first seen. */
@Path("/api/v1/data-gateways")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Data gateways", description = "The machines that send readings: quotas, suspension, what became of it")
class DataGatewayResource {

    private final DataGateways gateways;
    private final GatewayDirectory directory;

    DataGatewayResource(DataGateways gateways, GatewayDirectory directory) {
        this.gateways = gateways;
        this.directory = directory;
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "administrator", "duty-officer", "supervisor", "enterprise"})
    @Operation(operationId = "listDataGateways", summary = "Data gateways by enterprise and name")
    public RestResponse<List<DataGatewayView>> list(
            @QueryParam("uscc") @Nullable String uscc, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        var found = gateways.page(uscc, page);
        var activity = gateways.activityOf(found);
        return Page.respond(
                found,
                page,
                gateway -> DataGatewayView.of(gateway, activity.get(gateway.id()), directory.common()),
                gateway ->
                        Cursor.of(gateway.uscc(), gateway.name(), gateway.id().toString()),
                address);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"registrar", "administrator", "duty-officer", "supervisor", "enterprise"})
    @Operation(operationId = "getDataGateway", summary = "One data gateway; its ETag is needed to change it")
    public RestResponse<DataGatewayView> get(UUID id) {
        return new StepAnswers<>(DataGateway.class, this::view)
                .of(gateways.visible(id).orElseThrow(NotFound::new));
    }

    private DataGatewayView view(DataGateway gateway) {
        var activity = gateways.activityOf(List.of(gateway)).get(gateway.id());
        return DataGatewayView.of(gateway, activity, directory.common());
    }
}
