package org.yimatong.kit.thing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ETags;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.problem.RuleBroken;
import org.yimatong.kit.text.PlainText;

@Path("/things")
@RunOnVirtualThread
@RolesAllowed("keeper")
class ThingResource {

    record AddThing(
            @NotBlank String area,
            @NotBlank String uscc,
            @NotBlank @PlainText String name,
            @NotNull @Max(100) Integer weight) {}

    record ThingView(UUID id, String name, int weight) {
        static ThingView of(Thing thing) {
            return new ThingView(thing.id, thing.name, thing.weight);
        }
    }

    static class TooHeavy extends RuleBroken {
        TooHeavy(int weight) {
            super("too-heavy", weight);
        }
    }

    private final Things things;
    private final CurrentAccess access;
    private final StepAnswers<Thing, ThingView> answers = new StepAnswers<>(Thing.class, ThingView::of);

    ThingResource(Things things, CurrentAccess access) {
        this.things = things;
        this.access = access;
    }

    @POST
    @Idempotent
    public RestResponse<ThingView> add(@Valid AddThing request) {
        if (request.weight() > 50) {
            throw new TooHeavy(request.weight());
        }
        var thing = things.add(new Thing(request.area(), request.uscc(), request.name(), request.weight()));
        return ResponseBuilder.<ThingView>created(URI.create("/things/" + thing.id))
                .entity(ThingView.of(thing))
                .header("ETag", ETags.of(thing.version))
                .build();
    }

    @POST
    @Path("/count")
    @Idempotent
    public RestResponse<Map<String, Long>> count(File file) {
        return RestResponse.ok(Map.of("bytes", file.length()));
    }

    @GET
    @Transactional
    public RestResponse<List<ThingView>> list(@Valid @BeanParam PageRequest page, @Context UriInfo address) {
        return Page.respond(
                things.page(page, access.get()), page, ThingView::of, thing -> Cursor.of(thing.name), address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public ThingView get(UUID id) {
        return ThingView.of(things.findByIdOptional(id).orElseThrow(NotFound::new));
    }

    @PUT
    @Path("/{id}/weight")
    public RestResponse<ThingView> weigh(UUID id, @HeaderParam("If-Match") String ifMatch, int weight) {
        return answers.after(() -> things.weigh(id, ExpectedVersion.of(ifMatch), weight));
    }

    @PUT
    @Path("/{id}/unrecorded-weight")
    public void weighUnrecorded(UUID id, int weight) {
        things.weighUnrecorded(id, weight);
    }

    /** A body with a single text. */
    record Renaming(@NotBlank String name) {}

    @PUT
    @Path("/{id}/name")
    public String rename(UUID id, @Valid Renaming request) {
        return request.name();
    }

    @GET
    @Path("/defect")
    public String defect() {
        throw new IllegalStateException("password=secret");
    }

    @GET
    @Path("/forgotten")
    @RolesAllowed("nobody")
    public String forgotten() {
        return "";
    }
}
