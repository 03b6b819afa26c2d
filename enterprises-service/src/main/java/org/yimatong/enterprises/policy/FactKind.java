package org.yimatong.enterprises.policy;

import java.util.Set;

/** The kinds of facts that may stand against an enterprise, each with the grades its source uses. */
public enum FactKind {
    /** A hidden danger that an inspector found. */
    FINDING(FactSource.INSPECTIONS, Set.of("GENERAL", "MAJOR")),
    /** A sensor of a major hazard source outside its limits. */
    ALARM(FactSource.HAZARDS, Set.of("HIGH", "HIGH_HIGH", "LOW", "LOW_LOW")),
    /** The monitoring of a major hazard source tells nothing. */
    MONITORING(FactSource.HAZARDS, Set.of("OFFLINE")),
    /** A permit, an insurance, a certificate or another record of limited validity that the enterprise holds. */
    CREDENTIAL(FactSource.REGISTRY, CredentialGrades.ALL),
    /** A record of such a kind that the enterprise owes and has not provided. */
    OBLIGATION(FactSource.REGISTRY, CredentialGrades.ALL),
    /** The daily safety promise: always stands, overdue unless it is given again before the next deadline. */
    PROMISE(FactSource.REGISTRY, Set.of("DAILY")),
    /** The rating of the enterprise's risk, by its colour. */
    RATING(FactSource.REGISTRY, Set.of("BLUE", "YELLOW", "ORANGE", "RED", "DIRECT_RED")),
    /**
     * Another service said something of the enterprise that could not be read, so that anything may stand against it.
     */
    DOUBT(FactSource.REGISTRY, Set.of(FactKind.UNREADABLE)),
    /** The bureau has withdrawn the code itself. */
    SUSPENSION(FactSource.REGISTRY, Set.of("WITHDRAWN")),
    /** Two people have decided what the code shows until the fact is overdue; the grade is the colour. */
    OVERRIDE(FactSource.REGISTRY, Set.of("GREEN", "YELLOW", "RED"));

    /** The one grade of a doubt. */
    public static final String UNREADABLE = "UNREADABLE";

    private final FactSource source;
    private final Set<String> grades;

    FactKind(FactSource source, Set<String> grades) {
        this.source = source;
        this.grades = grades;
    }

    /** Who vouches for facts of this kind; of a doubt, {@link StandingFact#source} knows better. */
    public FactSource source() {
        return source;
    }

    /** Whether a policy can have thought of this grade. */
    public boolean knows(String grade) {
        return grades.contains(grade);
    }

    private static final class CredentialGrades {

        private static final Set<String> ALL = Set.of(
                "LICENCE",
                "INSURANCE",
                "POST_CERTIFICATE",
                "STANDARDISATION",
                "EMERGENCY_PLAN",
                "DRILL",
                "OFFICIAL",
                "ROLE");
    }
}
