package org.yimatong.enterprises.group.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.group.GroupMembership;
import org.yimatong.enterprises.group.GroupService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Entering and leaving a group over HTTP. */
@Path("/api/v1/enterprise-groups/{key}/members")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprise groups")
@RolesAllowed("registrar")
@RunOnVirtualThread
class MemberResource {

    private final GroupService service;
    private final StepAnswers<GroupMembership, MembershipView> answers;
    private final Clock clock;

    MemberResource(GroupService service, Clock clock) {
        this.service = service;
        this.answers = new StepAnswers<>(GroupMembership.class, MembershipView::of);
        this.clock = clock;
    }

    @PUT
    @Path("/{uscc}")
    @Operation(
            operationId = "enterGroup",
            summary = "Enters an enterprise in a group, or gives it another term there",
            description = "If-Match is needed while the enterprise has not left the group.")
    public RestResponse<MembershipView> enter(
            @RestPath String key,
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull GroupEntry entry) {
        var term = entry.asTerm(LegalCalendar.today(clock));
        return answers.after(() -> service.enter(key, code(uscc), seen, term));
    }

    @DELETE
    @Path("/{uscc}")
    @Operation(operationId = "leaveGroup", summary = "Takes an enterprise out of a group from today")
    public RestResponse<MembershipView> leave(
            @RestPath String key,
            @RestPath String uscc,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @RestQuery @NotBlank @PlainText @Size(max = 500) String reason) {
        return answers.after(() -> service.leave(key, code(uscc), ExpectedVersion.of(seen), reason));
    }

    private static Uscc code(String uscc) {
        return Uscc.read(uscc).orElseThrow(NotFound::new);
    }
}
