package org.yimatong.inspections.consultation;

import java.util.Locale;

/** What is done with a consultation. */
public enum ConsultationStepKind {
    /** The enterprise asked. */
    ASKED,
    /** It was given to an expert: by the clock, or by an official. */
    ASSIGNED,
    /** The expert answered. */
    ANSWERED,
    /** The enterprise asked on, or added something. */
    FOLLOWED_UP,
    /** The clock reminded the expert. */
    REMINDED,
    /** The clock told the bureau that nobody has answered. */
    ESCALATED,
    /** The enterprise closed it, with a rating. */
    CLOSED,
    /** The enterprise took it back. */
    WITHDRAWN;

    /** As the audit has it. */
    String auditedAs() {
        return "consultation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
