package org.yimatong.inspections.document.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yimatong.kit.text.PlainText;

/**
 * An officer (执法人员) who signs a document.
 *
 * @param certificate number of the law-enforcement certificate (执法证号): letters and digits
 */
public record EnforcementOfficer(
        @NotNull @NotBlank @PlainText @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{4,32}") String certificate) {}
