package org.yimatong.inspections.draw;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.task.TaskWindow;

/**
 * What is said of a draw before it is drawn.
 *
 * @param areas keys of supervision areas; that of the city is all of them
 * @param enterpriseKinds of hazardous business, in the words of the registry; none for all
 * @param notInspectedForDays enterprises that were inspected within so many days are no candidates; 0 for none
 * @param publicSeed which public event will give the seed; null if the service makes it
 * @param window within which the drawn enterprises are to be looked at
 * @param replaces an earlier draw that this one takes the place of
 * @param redrawReason why it does
 */
public record DrawAnnouncement(
        String title,
        String purpose,
        List<String> areas,
        List<String> enterpriseKinds,
        Quotas quotas,
        int notInspectedForDays,
        @Nullable String publicSeed,
        TaskWindow window,
        @Nullable UUID replaces,
        @Nullable String redrawReason) {

    public DrawAnnouncement {
        areas = areas.stream().distinct().sorted().toList();
        enterpriseKinds = enterpriseKinds.stream().distinct().sorted().toList();
    }
}
