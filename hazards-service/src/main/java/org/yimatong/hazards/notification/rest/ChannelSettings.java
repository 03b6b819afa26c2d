package org.yimatong.hazards.notification.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelTerms;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What people say of a channel.
 *
 * @param name by which people know it
 * @param target the address of a web page that takes posts, or of a mailbox
 * @param fromSeverity 1 for all alarms (the usual), 2 only for those beyond the second limit of a side
 * @param stages what it tells of; everything but returns unless said otherwise
 */
record ChannelSettings(
        @NotBlank @PlainText @Size(max = 100) String name,

        @NotBlank @Size(max = 500) String target,

        @Min(1) @Max(2) @Nullable Integer fromSeverity,

        @Size(min = 1, max = 7) @Nullable List<@NotNull NotificationStage> stages) {

    ChannelTerms terms() {
        var told = stages == null ? NotificationStage.usual() : Set.copyOf(stages);
        if (!told.stream().allMatch(NotificationStage::isChosen)) {
            throw new InvalidInput("/stages", "stage-not-chosen");
        }
        return new ChannelTerms(name, target, fromSeverity == null ? 1 : fromSeverity, told);
    }
}
