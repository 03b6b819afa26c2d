package org.yimatong.enterprises.policy;

import java.util.Set;

/** The kinds of facts that may stand against an enterprise, each with the grades its source service uses. */
public enum FactKind {
    /** A hidden danger that an inspector found. */
    FINDING(FactSource.INSPECTIONS, Set.of("GENERAL", "MAJOR")),
    /** A sensor of a major hazard source outside its limits. */
    ALARM(FactSource.HAZARDS, Set.of("HIGH", "HIGH_HIGH", "LOW", "LOW_LOW"));

    private final FactSource source;
    private final Set<String> grades;

    FactKind(FactSource source, Set<String> grades) {
        this.source = source;
        this.grades = grades;
    }

    public FactSource source() {
        return source;
    }

    /** Whether a policy can have thought of this grade. */
    public boolean knows(String grade) {
        return grades.contains(grade);
    }
}
