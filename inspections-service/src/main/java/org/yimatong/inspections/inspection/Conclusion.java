package org.yimatong.inspections.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * The officers' word that the inspection is over. It rests on the entries before it and takes effect once all of them
 * are there and nothing is missing.
 *
 * @param outcome what came of it
 * @param situation what was inspected and seen (检查情况)
 * @param endedAt by the device's clock
 */
@Schema(name = "InspectionConclusion")
public record Conclusion(
        @NotNull ConclusionKind outcome,

        @NotBlank @PlainText(multiline = true) @Size(max = 8000)
        String situation,

        @NotNull @ThisCentury Instant endedAt)
        implements EntryContent {

    @Override
    public EntryKind kind() {
        return EntryKind.CONCLUSION;
    }

    @Override
    public String subject() {
        return "";
    }
}
