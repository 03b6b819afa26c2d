package org.yimatong.inspections.finding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an inspector reports.
 *
 * @param id made by the inspector's device, so that a report sent twice stays one finding
 * @param dueOn last day on which the enterprise may rectify it
 */
public record FindingReport(UUID id, String uscc, HiddenDanger danger, LocalDate dueOn, Origin origin) {

    /** A report that names no occasion. */
    public FindingReport(UUID id, String uscc, HiddenDanger danger, LocalDate dueOn) {
        this(id, uscc, danger, dueOn, Origin.UNKNOWN);
    }
}
