package org.yimatong.inspections.task.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A task a supervisor orders by itself.
 *
 * @param opensOn today if absent
 * @param officers ids of the two who are to do it; none yet if absent
 */
record NewTask(
        @NotNull @Pattern(regexp = USCC) String uscc,
        @NotBlank @PlainText @Size(max = 200) String purpose,
        @Nullable @ThisCentury LocalDate opensOn,
        @NotNull @ThisCentury LocalDate dueOn,
        @Nullable @Size(min = 2, max = 2) List<@NotNull UUID> officers) {

    static final String USCC = "[0-9A-Z]{18}";
}
