package org.yimatong.inspections.expert.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * An expert to be registered.
 *
 * @param account by which the expert signs in
 */
record NewExpert(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}") String account,

        @NotBlank @PlainText @Size(max = 100) String name,
        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = FIELD) String> fields) {

    /** Words and numbers, as the bureau names a field of knowledge. */
    static final String FIELD = "[\\p{L}\\p{N}][\\p{L}\\p{N} 、（）()·/-]{0,49}";
}
