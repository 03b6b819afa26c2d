package org.yimatong.inspections.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.Verdict;
import org.yimatong.kit.text.PlainText;

/**
 * What was seen of an item of the checklist, or why nothing was.
 *
 * @param item its key
 * @param measured decimals in the item's unit
 * @param notAnsweredBecause in place of everything else
 * @param attachments photos and the like; they may arrive later
 * @param findings that came of it; they may arrive later
 */
@Schema(name = "InspectionAnswer")
public record Answer(
        @NotNull @Pattern(regexp = ChecklistItem.KEY) String item,
        @Nullable Verdict verdict,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = ChecklistItem.DECIMAL) String> measured,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 4000)
        String text,

        @Nullable @PlainText @Size(min = 1, max = 500) String notAnsweredBecause,
        @Nullable @Size(max = 20) List<@NotNull UUID> attachments,
        @Nullable @Size(max = 50) List<@NotNull UUID> findings)
        implements EntryContent {

    /** Whether it says why there is no answer; so one to an item that the checklist does not have is taken back. */
    boolean isTakenBack() {
        return notAnsweredBecause != null;
    }

    /** Whether it answers such an item, or says why not. */
    boolean fits(ChecklistItem asked) {
        if (notAnsweredBecause != null) {
            return verdict == null && numbers().isEmpty() && text == null;
        }
        return verdict == Verdict.NOT_APPLICABLE
                || switch (asked.answer()) {
                    case YES_NO -> verdict != null;
                    case NUMBER -> !numbers().isEmpty();
                    case TEXT -> text != null;
                };
    }

    /** Whether it says that something is not in order. */
    public boolean deviatesFrom(ChecklistItem asked) {
        return switch (asked.answer()) {
            case YES_NO -> (verdict == Verdict.YES || verdict == Verdict.NO) && verdict != asked.inOrder();
            case NUMBER -> !asked.holds(numbers());
            case TEXT -> false;
        };
    }

    /** Whether it lacks a photo the item asks for. */
    boolean lacksPhotoOf(ChecklistItem asked) {
        return asked.photoRequired()
                && notAnsweredBecause == null
                && verdict != Verdict.NOT_APPLICABLE
                && attached().isEmpty();
    }

    private List<BigDecimal> numbers() {
        return measured == null
                ? List.of()
                : measured.stream().map(BigDecimal::new).toList();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ANSWER;
    }

    @Override
    public String subject() {
        return item;
    }

    @Override
    public List<UUID> attached() {
        return attachments == null ? List.of() : attachments;
    }
}
