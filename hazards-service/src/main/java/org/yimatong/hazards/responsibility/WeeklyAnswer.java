package org.yimatong.hazards.responsibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * What was found of one of the ten items.
 *
 * @param number of the {@link WeeklyItem}
 * @param fulfilled whether it is as it should be
 * @param note what is wrong; needed if it is not
 */
public record WeeklyAnswer(
        @NotNull Integer number,
        @NotNull Boolean fulfilled,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 500)
        String note) {}
