package org.yimatong.inspections.expert.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.yimatong.kit.text.PlainText;

/**
 * What an expert's entry is to say.
 *
 * @param active whether new questions may be assigned to the expert
 */
record ExpertEntry(
        @NotBlank @PlainText @Size(max = 100) String name,
        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = NewExpert.FIELD) String> fields,
        @NotNull Boolean active) {}
