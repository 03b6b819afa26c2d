package org.yimatong.inspections.document.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an item of the checklist.
 *
 * @param item what was to be looked at
 * @param measured decimals in the unit
 * @param note in the officers' words; why it was not looked at, if it was not
 */
@Schema(name = "CheckedItem")
public record Checked(
        String item,
        Result result,
        List<String> measured,
        @Nullable String unit,
        @Nullable String note) {

    /** Words of the paper stand under {@code record.result.<name>}. */
    @Schema(name = "CheckedItemResult")
    public enum Result {
        /** 符合. */
        IN_ORDER,
        /** 不符合. */
        NOT_IN_ORDER,
        /** 不涉及. */
        NOT_APPLICABLE,
        /** 未检查. */
        NOT_CHECKED,
        /** Described, and not judged. */
        DESCRIBED
    }
}
