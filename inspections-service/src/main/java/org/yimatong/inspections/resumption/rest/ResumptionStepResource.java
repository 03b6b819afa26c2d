package org.yimatong.inspections.resumption.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.resumption.ConditionFinding;
import org.yimatong.inspections.resumption.Resumption;
import org.yimatong.inspections.resumption.ResumptionService;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.precondition.StepAnswers;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/** The steps of an application over HTTP. Each says by {@code If-Match} which version of it it is based on. */
@Path("/api/v1/resumptions/{id}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Resumption of work")
class ResumptionStepResource {

    /**
     * What officials found of a condition.
     *
     * @param note what is missing, needed if it is not met
     */
    record Found(
            @NotNull @Size(max = 40) String code,
            @NotNull Boolean met,

            @Nullable @PlainText(multiline = true) @Size(min = 1, max = 1000)
            String note) {}

    record SiteReview(
            @NotNull @ThisCentury LocalDate inspectedOn,

            @NotEmpty @Size(max = 40) List<@NotNull @Valid Found> conditions,

            @Nullable @Size(max = AttachmentLinks.MOST) List<@NotNull UUID> attachments) {

        /** @throws InvalidInput naming each unmet condition that does not say what is missing */
        List<ConditionFinding> findings() {
            var errors = IntStream.range(0, conditions.size())
                    .filter(place -> !conditions.get(place).met()
                            && conditions.get(place).note() == null)
                    .mapToObj(place -> new InputError("/conditions/" + place + "/note", "note-missing"))
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            return conditions.stream()
                    .map(found -> new ConditionFinding(found.code(), found.met(), found.note()))
                    .toList();
        }
    }

    record Decision(
            @NotNull Boolean approved,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    private final ResumptionService service;
    private final StepAnswers<Resumption, ResumptionView> answers;

    ResumptionStepResource(ResumptionService service, ResumptionViews views) {
        this.service = service;
        this.answers = new StepAnswers<>(Resumption.class, views::of);
    }

    @PUT
    @Path("inspection")
    @RolesAllowed("inspector")
    @Operation(operationId = "inspectResumption", summary = "Write down what officials found of each condition")
    public RestResponse<ResumptionView> inspect(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull SiteReview review) {
        return answers.after(() -> service.inspect(
                id,
                ExpectedVersion.of(seen),
                review.inspectedOn(),
                review.findings(),
                review.attachments() == null ? List.of() : review.attachments()));
    }

    @PUT
    @Path("decision")
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(
            operationId = "decideResumption",
            summary = "Decide: approved if every condition is met, refused if one is not",
            description = "The registry follows. After a refusal the enterprise applies anew.")
    public RestResponse<ResumptionView> decide(
            UUID id,
            @HeaderParam("If-Match") @Parameter(ref = "If-Match") @Nullable String seen,
            @Valid @NotNull Decision decision) {
        return answers.after(
                () -> service.decide(id, ExpectedVersion.of(seen), decision.approved(), decision.reason()));
    }
}
