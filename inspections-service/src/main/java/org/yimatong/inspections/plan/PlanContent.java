package org.yimatong.inspections.plan;

import java.util.List;

/**
 * What a plan says.
 *
 * @param areas keys of supervision areas; that of the city is all of them
 * @param enterpriseKinds of hazardous business, in the words of the registry; none for all
 */
public record PlanContent(
        PlanKind kind,
        String title,
        String purpose,
        PlanPeriod period,
        List<String> areas,
        List<String> enterpriseKinds,
        VisitFrequency visits) {

    public PlanContent {
        areas = areas.stream().distinct().sorted().toList();
        enterpriseKinds = enterpriseKinds.stream().distinct().sorted().toList();
    }
}
