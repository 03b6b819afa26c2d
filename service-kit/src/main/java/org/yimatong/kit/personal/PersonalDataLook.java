package org.yimatong.kit.personal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.yimatong.kit.text.PlainText;

/**
 * Why somebody asks to see personal data whole. Both members go to the audit, which keeps them for ever.
 *
 * @param purpose of which kind the need is
 * @param reason which case it is about; holds no phone or identity number
 */
public record PersonalDataLook(
        @NotNull LookPurpose purpose,

        @NotBlank @PlainText @Size(min = 4, max = 500) @NoPersonalNumber
        String reason) {

    /** What the audit keeps of it. */
    public Map<String, ?> details() {
        return Map.of("purpose", purpose, "reason", reason.strip());
    }
}
