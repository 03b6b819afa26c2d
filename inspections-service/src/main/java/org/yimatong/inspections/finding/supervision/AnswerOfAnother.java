package org.yimatong.inspections.finding.supervision;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise answers what it was asked, an official writes down what the department answers. */
public class AnswerOfAnother extends RuleBroken {

    AnswerOfAnother() {
        super("answer-of-another");
    }
}
