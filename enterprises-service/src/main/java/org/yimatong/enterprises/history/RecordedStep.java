package org.yimatong.enterprises.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change, with the state it replaced.
 *
 * @param before null if the record was not there
 */
public record RecordedStep(RecordedChange change, @Nullable JsonNode before) {

    /** What the change did, field by field. */
    public List<FieldChange> changes() {
        return FieldChange.between(before, change.state());
    }
}
