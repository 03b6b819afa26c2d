package org.yimatong.inspections.finding.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a major finding will be put right: the five things that have to be settled (五落实).
 *
 * @param responsibility who answers for it (责任)
 * @param measures what will be done (措施)
 * @param funds with what money (资金)
 * @param schedule by when which part (期限)
 * @param emergencyPlan what keeps people safe until then (应急预案)
 */
@Embeddable
public record TreatmentPlan(
        @Column(name = "plan_responsibility") String responsibility,
        @Column(name = "plan_measures") String measures,
        @Column(name = "plan_funds") String funds,
        @Column(name = "plan_schedule") String schedule,
        @Column(name = "plan_emergency") String emergencyPlan) {}
