package org.yimatong.hazards.notification.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.kit.text.PlainText;

/**
 * A channel that somebody wants.
 *
 * @param area for all alarms of this supervision area; the whole city's key for all
 * @param uscc for the alarms of this enterprise; an enterprise's own people need not say it
 * @param name see {@link ChannelSettings}, as the others
 */
record NewChannel(
        @NotNull ChannelKind kind,

        @Size(min = 1, max = 64) @Nullable String area,

        @Size(min = 1, max = 18) @Nullable String uscc,

        @NotBlank @PlainText @Size(max = 100) String name,

        @NotBlank @Size(max = 500) String target,

        @Min(1) @Max(2) @Nullable Integer fromSeverity,

        @Size(min = 1, max = 7) @Nullable List<@NotNull NotificationStage> stages) {

    ChannelSettings settings() {
        return new ChannelSettings(name, target, fromSeverity, stages);
    }
}
