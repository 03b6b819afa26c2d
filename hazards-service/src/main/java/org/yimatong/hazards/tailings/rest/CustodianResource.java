package org.yimatong.hazards.tailings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.Custodian;
import org.yimatong.hazards.tailings.CustodianRole;
import org.yimatong.hazards.tailings.TailingsPond;
import org.yimatong.hazards.tailings.TailingsPondService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.text.PlainText;

/** Who answers for tailings ponds, over HTTP. */
@Path("/api/v1/tailings-ponds/{id}/custodians")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Tailings ponds")
class CustodianResource {

    /** @param unit where they work, and as what */
    record CustodianEntry(
            @NotBlank @PlainText @Size(max = 100) String name,
            @NotBlank @PlainText @Size(max = 200) String unit) {}

    /**
     * Who answers, or answered, for a pond.
     *
     * @param relievedAt when another took their place; missing while they answer for it
     */
    @Schema(
            name = "PondCustodian",
            requiredProperties = {"id", "role", "name", "unit", "namedAt", "namedBy"})
    record CustodianView(
            UUID id,
            CustodianRole role,
            String name,
            String unit,
            Instant namedAt,
            String namedBy,
            @Nullable Instant relievedAt) {

        static CustodianView of(Custodian custodian) {
            return new CustodianView(
                    custodian.id(),
                    custodian.role(),
                    custodian.name(),
                    custodian.unit(),
                    custodian.recordedAt(),
                    custodian.recorder().name(),
                    custodian.relievedAt());
        }
    }

    private final TailingsPondService service;
    private final PondRecordPages pages;
    private final StepAnswers<TailingsPond, TailingsPondView> answers;

    CustodianResource(TailingsPondService service, PondRecordPages pages, PondViews views) {
        this.service = service;
        this.pages = pages;
        this.answers = new StepAnswers<>(TailingsPond.class, views::of);
    }

    @PUT
    @Path("{role}")
    @RolesAllowed({"registrar", "supervisor"})
    @Operation(
            operationId = "nameCustodian",
            summary = "Name who answers for a pond in one of the five roles, in the place of whoever did")
    public RestResponse<TailingsPondView> name(
            UUID id,
            CustodianRole role,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull CustodianEntry entered) {
        return answers.after(() -> service.name(id, ExpectedVersion.of(seen), role, entered.name(), entered.unit()));
    }

    @GET
    @Transactional
    @RolesAllowed({"registrar", "duty-officer", "supervisor", "inspector", "analyst", "expert", "enterprise"})
    @Operation(operationId = "listCustodians", summary = "Who answers, and answered, for a pond, newest first")
    public RestResponse<List<CustodianView>> list(
            UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo address) {
        return pages.of(Custodian.class, id, page, CustodianView::of, address);
    }
}
