package org.yimatong.inspections.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.kit.text.PlainText;

/**
 * An officer who inspects (执法人员).
 *
 * @param certificate number of the certificate by which the officer may enforce the law (行政执法证号)
 */
@Schema(name = "InspectionOfficer")
public record Officer(
        @NotBlank @PlainText @Size(max = 100) String name,
        @NotNull @Pattern(regexp = CERTIFICATE) String certificate) {

    /** Letters and digits; provinces number differently. */
    public static final String CERTIFICATE = "[0-9A-Za-z]{4,32}";
}
