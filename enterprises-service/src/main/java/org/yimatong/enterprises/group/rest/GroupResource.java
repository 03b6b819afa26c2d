package org.yimatong.enterprises.group.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.group.EnterpriseGroups;
import org.yimatong.enterprises.group.GroupMemberships;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Groups and who is in them, over HTTP. */
@Path("/api/v1/enterprise-groups")
@RowsOf(Whose.EVERYBODY)
@Tag(name = "enterprise groups", description = "Groups of enterprises that the bureau treats alike")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class GroupResource {

    private final EnterpriseGroups groups;
    private final GroupMemberships memberships;
    private final Clock clock;

    GroupResource(EnterpriseGroups groups, GroupMemberships memberships, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEnterpriseGroups", summary = "All groups, by key")
    public RestResponse<List<GroupView>> list(@Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        return Page.respond(
                groups.behind(behind, page.fetch()), page, GroupView::of, group -> Cursor.of(group.key()), address);
    }

    @GET
    @Path("/{key}")
    @Transactional
    @Operation(operationId = "getEnterpriseGroup", summary = "A group")
    public GroupView get(@RestPath String key) {
        return groups.findByIdOptional(key).map(GroupView::of).orElseThrow(NotFound::new);
    }

    @GET
    @Path("/{key}/members")
    @Transactional
    @Operation(
            operationId = "listGroupMembers",
            summary = "The enterprises of a group today, as far as the caller answers for them, by USCC")
    public RestResponse<List<MembershipView>> members(
            @RestPath String key, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var group = groups.findByIdOptional(key).orElseThrow(NotFound::new);
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        var members = memberships.of(group, LegalCalendar.today(clock), behind, page.fetch());
        return Page.respond(members, page, MembershipView::of, member -> Cursor.of(member.uscc()), address);
    }

    @POST
    @Idempotent
    @RolesAllowed("registrar")
    @Operation(operationId = "createEnterpriseGroup", summary = "Sets up a group")
    @Parameter(ref = "Idempotency-Key")
    @APIResponseSchema(value = GroupView.class, responseCode = "201", responseDescription = "Set up")
    public RestResponse<GroupView> create(@Valid @NotNull NewGroup request) {
        var group = request.asGroup();
        groups.create(group);
        return ResponseBuilder.<GroupView>created(URI.create("/api/v1/enterprise-groups/" + group.key()))
                .entity(GroupView.of(group))
                .build();
    }
}
