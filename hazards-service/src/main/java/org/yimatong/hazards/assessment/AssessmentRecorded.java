package org.yimatong.hazards.assessment;

import org.yimatong.hazards.source.HazardSource;

/** A source was assessed; what follows from it is owed from then on, in the same transaction. */
public record AssessmentRecorded(HazardSource source, Assessment assessment) {}
