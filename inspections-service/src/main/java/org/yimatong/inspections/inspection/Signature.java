package org.yimatong.inspections.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.text.PlainText;

/**
 * A signature under the record, or that the enterprise refused it (安全生产法 第六十八条). Its entry says when.
 *
 * @param name of who signed, or should have
 * @param position in the enterprise
 * @param drawing attachment with the drawn signature; it may arrive later
 * @param refusal in its place; officers cannot refuse
 * @param opinion of the inspected party (被检查单位意见)
 */
@Schema(name = "InspectionSignature")
public record Signature(
        @NotNull Signatory signatory,
        @NotBlank @PlainText @Size(max = 100) String name,
        @Nullable @PlainText @Size(min = 1, max = 100) String position,
        @Nullable UUID drawing,
        @Nullable @Valid Refusal refusal,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 2000)
        String opinion)
        implements EntryContent {

    /** That somebody would not sign, and who saw it. */
    @Schema(name = "RefusedSignature")
    public record Refusal(
            @NotBlank @PlainText @Size(max = 500) String reason,
            @NotBlank @PlainText @Size(max = 100) String witness) {}

    @Override
    public EntryKind kind() {
        return EntryKind.SIGNATURE;
    }

    @Override
    public String subject() {
        return signatory.name();
    }

    @Override
    public List<UUID> attached() {
        return drawing == null ? List.of() : List.of(drawing);
    }

    /** It has one, the drawing. */
    @Override
    public String placeOf(String attachment) {
        return "/content/drawing";
    }

    @Override
    public Optional<InputError> fault() {
        if ((drawing == null) == (refusal == null)) {
            return Optional.of(new InputError("/drawing", "drawn-or-refused"));
        }
        return refusal != null && signatory.isOfficer()
                ? Optional.of(new InputError("/refusal", "officers-sign"))
                : Optional.empty();
    }
}
