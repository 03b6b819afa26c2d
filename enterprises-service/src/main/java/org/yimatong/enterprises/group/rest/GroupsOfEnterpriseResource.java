package org.yimatong.enterprises.group.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.group.GroupMemberships;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** The groups of one enterprise over HTTP. */
@Path("/api/v1/enterprises/{uscc}/groups")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "enterprise groups")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class GroupsOfEnterpriseResource {

    private final Enterprises enterprises;
    private final GroupMemberships memberships;
    private final Clock clock;

    GroupsOfEnterpriseResource(Enterprises enterprises, GroupMemberships memberships, Clock clock) {
        this.enterprises = enterprises;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listGroupsOfEnterprise", summary = "The groups that an enterprise is in today, by key")
    public RestResponse<List<MembershipView>> list(
            @RestPath String uscc, @Valid @BeanParam PageRequest page, @Context UriInfo address) {
        var enterprise = Uscc.read(uscc).flatMap(enterprises::visible).orElseThrow(NotFound::new);
        var behind = page.after().map(cursor -> cursor.part(0)).orElse("");
        var found = memberships.of(enterprise, LegalCalendar.today(clock), behind, page.fetch());
        return Page.respond(found, page, MembershipView::of, membership -> Cursor.of(membership.group()), address);
    }
}
