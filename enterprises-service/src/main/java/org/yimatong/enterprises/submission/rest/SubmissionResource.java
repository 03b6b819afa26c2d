package org.yimatong.enterprises.submission.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.listing.TimePlace;
import org.yimatong.enterprises.submission.SubmissionState;
import org.yimatong.enterprises.submission.Submissions;
import org.yimatong.enterprises.submission.Submissions.Filter;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.NotFound;

/** Submissions over HTTP: the officials' pile, and what became of an enterprise's own. */
@Path("/api/v1/credential-submissions")
@RowsOf(Whose.AN_ENTERPRISE)
@Tag(name = "credential submissions", description = "Credentials as enterprises claim them, until an official decides")
@RolesAllowed({"registrar", "inspector", "duty-officer", "supervisor", "analyst", "expert", "enterprise"})
@RunOnVirtualThread
class SubmissionResource {

    private final Submissions submissions;

    SubmissionResource(Submissions submissions) {
        this.submissions = submissions;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCredentialSubmissions",
            summary = "The submissions of one's areas or enterprise, oldest first",
            description = "Those that wait for an official: state=SUBMITTED.")
    public RestResponse<List<SubmissionView>> list(
            @RestQuery @Nullable String uscc,
            @RestQuery @Nullable String area,
            @RestQuery @Nullable CredentialKind kind,
            @RestQuery @Nullable SubmissionState state,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo address) {
        var behind = page.after().map(TimePlace::of).orElse(null);
        return Page.respond(
                submissions.oldestFirst(new Filter(uscc, area, kind, state), behind, page.fetch()),
                page,
                SubmissionView::of,
                submission -> new TimePlace(submission.submittedAt(), submission.id()).cursor(),
                address);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getCredentialSubmission", summary = "A submission, and what became of it")
    public RestResponse<SubmissionView> get(@RestPath UUID id) {
        return SubmissionView.of(submissions.visible(id).orElseThrow(NotFound::new))
                .tagged();
    }
}
