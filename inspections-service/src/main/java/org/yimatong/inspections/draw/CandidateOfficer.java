package org.yimatong.inspections.draw;

import java.util.List;

/**
 * An officer who may be drawn.
 *
 * @param areas keys of the areas of the draw where the officer works
 * @param certificate number of the law-enforcement certificate
 */
record CandidateOfficer(List<String> areas, String certificate) {

    CandidateOfficer {
        areas = areas.stream().distinct().sorted().toList();
    }

    String line() {
        return "officer %s %s".formatted(String.join(",", areas), certificate);
    }
}
