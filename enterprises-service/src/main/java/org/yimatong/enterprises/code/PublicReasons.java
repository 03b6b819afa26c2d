package org.yimatong.enterprises.code;

import java.util.LinkedHashMap;
import java.util.List;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;

/** The reasons of a code as the public may know them: by category, without the finding or the sensor behind. */
final class PublicReasons {

    private PublicReasons() {}

    /** One per category, in the given order, each since its oldest fact. */
    static List<PublicReason> of(List<Reason> reasons) {
        var byCategory = new LinkedHashMap<String, PublicReason>();
        for (var reason : reasons) {
            byCategory.merge(
                    reason.code(),
                    new PublicReason(reason.code(), reason.status().name(), reason.since()),
                    (known, other) -> other.since().isBefore(known.since()) ? other : known);
        }
        return List.copyOf(byCategory.values());
    }
}
