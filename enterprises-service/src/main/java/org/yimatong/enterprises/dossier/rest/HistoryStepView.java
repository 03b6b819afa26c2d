package org.yimatong.enterprises.dossier.rest;

import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.history.FieldChange;
import org.yimatong.enterprises.history.RecordedStep;

/**
 * Who changed what in a record, and when.
 *
 * @param type kind of record, for example {@code enterprise}
 * @param version of the record after the change
 * @param by name of whoever made it
 */
record HistoryStepView(
        String type, String id, long version, Instant at, String by, String action, List<FieldChange> changes) {

    static HistoryStepView of(RecordedStep step) {
        var change = step.change();
        return new HistoryStepView(
                change.recordType(),
                change.recordId(),
                change.version(),
                change.at(),
                change.byName(),
                change.action(),
                step.changes());
    }
}
