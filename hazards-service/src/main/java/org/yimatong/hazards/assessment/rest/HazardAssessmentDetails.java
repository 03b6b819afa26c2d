package org.yimatong.hazards.assessment.rest;

import org.yimatong.hazards.assessment.Assessment;
import org.yimatong.hazards.grading.rest.GradingView;

/**
 * An assessment with the calculation that was frozen with it.
 *
 * @param grading as the tables were then, whatever they say today
 */
record HazardAssessmentDetails(HazardAssessmentView assessment, GradingView grading) {

    static HazardAssessmentDetails of(Assessment assessment) {
        return new HazardAssessmentDetails(HazardAssessmentView.of(assessment), GradingView.of(assessment.evidence()));
    }
}
