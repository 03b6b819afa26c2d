package org.yimatong.hazards.sensorthings.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.PATH;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yimatong.hazards.sensorthings.Addresses;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.ReadsOwnQuery;

/** Hazard sources, sensors and readings by the OGC SensorThings API 1.1, for reading. */
@Path(Addresses.PATH)
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@ReadsOwnQuery
@Tag(name = "SensorThings")
class SensorThingsResource {

    private final Addresses addresses;
    private final Answers answers;

    SensorThingsResource(Addresses addresses, Answers answers) {
        this.addresses = addresses;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @RowsOf(Whose.EVERYBODY)
    @Operation(operationId = "getSensorThingsRoot", summary = "The entity sets, and which requirements are met")
    public ServiceRoot root() {
        return ServiceRoot.of(addresses);
    }

    @GET
    @Path("/{set}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "readSensorThings",
            summary = "An entity set, or one entity of it",
            description = "Things, Locations, Datastreams, Sensors, ObservedProperties, Observations of a Datastream,"
                    + " FeaturesOfInterest; one by its id: Things('…'). An option that is not supported is refused.")
    @Parameter(name = "set", in = PATH, schema = @Schema(type = SchemaType.STRING), example = "Datastreams")
    @APIResponse(
            responseCode = "200",
            description = "By id; a set has value, and @iot.nextLink if there is more",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response read(String set, @BeanParam OptionsOfAddress options, @Context UriInfo address) {
        return answers.answer(set, address);
    }

    @GET
    @Path("/{set}/{further: .+}")
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(
            operationId = "readSensorThingsFurther",
            summary = "What an entity leads to: others, a property, its value, or their addresses",
            description = "Such as Datastreams('…')/Observations, oldest first unless by $orderby, Things('…')/name,"
                    + " Things('…')/name/$value, Things('…')/Datastreams/$ref.")
    @Parameter(
            name = "set",
            in = PATH,
            schema = @Schema(type = SchemaType.STRING),
            example = "Datastreams('5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f')")
    @Parameter(name = "further", in = PATH, schema = @Schema(type = SchemaType.STRING), example = "Observations")
    @APIResponse(
            responseCode = "200",
            description = "As the path says",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response readFurther(
            String set, String further, @BeanParam OptionsOfAddress options, @Context UriInfo address) {
        return answers.answer(set + "/" + further, address);
    }
}
