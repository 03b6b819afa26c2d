package org.yimatong.hazards.filing;

import java.util.UUID;
import org.yimatong.hazards.source.SourceRef;

/**
 * The county has accepted a filing; what follows from it is owed from then on, in the same transaction.
 *
 * @param level of the source as it was filed, one (greatest) to four
 */
public record FilingAccepted(SourceRef source, UUID filingId, int level) {}
