package org.yimatong.inspections.officer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.officer.OfficerEntry;
import org.yimatong.kit.text.PlainText;

/**
 * What the register is to say of an officer.
 *
 * @param certificate number of the law-enforcement certificate
 * @param areas keys of supervision areas; that of the city is all of them
 * @param subject who signs in as this officer: the {@code sub} of the identity provider
 */
record OfficerOrder(
        @NotBlank @PlainText @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "[0-9A-Z-]{4,30}") String certificate,

        @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = SupervisedAreas.KEY) String> areas,

        @Nullable @PlainText @Size(min = 1, max = 100) String subject) {

    OfficerEntry asEntry() {
        return new OfficerEntry(name, certificate, areas, subject);
    }
}
