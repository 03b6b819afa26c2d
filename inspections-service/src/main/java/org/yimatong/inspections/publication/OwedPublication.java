package org.yimatong.inspections.publication;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What happened that has to be published.
 *
 * @param subject id of the inspection, the document, the penalty or the permit
 * @param area supervision area of the enterprise on that day
 * @param title by which the public finds it, such as kind and number of a document
 */
public record OwedPublication(
        PublicationKind kind, UUID subject, String uscc, String area, String title, LocalDate happenedOn) {}
