package org.yimatong.inspections.finding.listing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.Findings;
import org.yimatong.inspections.finding.listing.ListingService;
import org.yimatong.inspections.finding.listing.Listings;
import org.yimatong.inspections.finding.rest.FindingView;
import org.yimatong.inspections.finding.rest.ReInspection;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.NotFound;
import org.yimatong.kit.text.PlainText;

/** Listed supervision over HTTP. Its steps are steps of the finding, with the finding's version. */
@Path("/api/v1/findings/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Listed supervision", description = "挂牌督办 of major findings, until two officers have them delisted")
class ListingResource {

    record DelistingRequest(
            @NotBlank @PlainText(multiline = true) @Size(max = 4000)
            String report,

            @NotNull @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {}

    private final ListingService service;
    private final Listings listings;
    private final Findings findings;
    private final StepAnswers<Finding, FindingView> answers;

    ListingResource(ListingService service, Listings listings, Findings findings, Clock clock) {
        this.service = service;
        this.listings = listings;
        this.findings = findings;
        this.answers = new StepAnswers<>(Finding.class, finding -> FindingView.of(finding, clock));
    }

    @GET
    @Path("listings")
    @Transactional
    @RolesAllowed({"inspector", "enterprise", "supervisor", "duty-officer", "analyst"})
    @Operation(operationId = "listListings", summary = "When and how a finding was listed, newest first")
    public List<ListingView> of(UUID id) {
        var finding = findings.visible(id).orElseThrow(NotFound::new);
        return listings.of(finding.id()).stream().map(ListingView::of).toList();
    }

    @PUT
    @Path("listing")
    @RolesAllowed("supervisor")
    @Operation(
            operationId = "listFinding",
            summary = "Put a major finding under listed supervision",
            description = "With all five parts of the plan for its treatment.")
    public RestResponse<FindingView> list(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull NewListing listing) {
        return answers.after(() -> service.list(id, ExpectedVersion.of(seen), listing.asOrder()));
    }

    @PUT
    @Path("delisting-request")
    @RolesAllowed("enterprise")
    @Operation(
            operationId = "requestDelisting",
            summary = "Ask for the delisting, with a report of the rectification",
            description = "With at least one attachment, uploaded before.")
    public RestResponse<FindingView> requestDelisting(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull DelistingRequest request) {
        return answers.after(
                () -> service.requestDelisting(id, ExpectedVersion.of(seen), request.report(), request.attachments()));
    }

    @PUT
    @Path("delisting-inspection")
    @RolesAllowed("inspector")
    @Operation(
            operationId = "inspectForDelisting",
            summary = "Re-inspect a listed finding, as one of two officers",
            description = "When two different officers in a row see the same, it is delisted, or stays listed until"
                    + " the dueOn of the second. Never by the person who asked for the delisting.")
    public RestResponse<FindingView> inspect(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull ReInspection result) {
        var expected = ExpectedVersion.of(seen);
        var newDueOn = result.newDueOn();
        return answers.after(() -> service.inspect(id, expected, result.comment(), newDueOn));
    }
}
