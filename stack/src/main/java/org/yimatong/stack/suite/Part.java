package org.yimatong.stack.suite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimatong.stack.report.Refusal;

/** What the suite consists of; each part is a process, and stands below the parts it needs. */
public enum Part {
    POSTGRES("postgres"),
    KAFKA("kafka"),
    KEYCLOAK("keycloak"),
    ENTERPRISES("enterprises-service"),
    INSPECTIONS("inspections-service"),
    HAZARDS("hazards-service"),
    GATEWAY("gateway"),
    CITY("city");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public static Part named(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part '%s'; the parts are: %s"
                        .formatted(
                                label, Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", ")))));
    }

    /** Its name for people: of its process, its log file, its module. */
    public String label() {
        return label;
    }

    /** What has to be up before it is started. */
    Set<Part> needs() {
        return switch (this) {
            case POSTGRES, KAFKA -> Set.of();
            case KEYCLOAK -> Set.of(POSTGRES);
            case ENTERPRISES, INSPECTIONS, HAZARDS -> Set.of(POSTGRES, KAFKA);
            case GATEWAY -> Set.of(KAFKA);
            case CITY -> Set.of(KEYCLOAK, ENTERPRISES, INSPECTIONS, HAZARDS, GATEWAY);
        };
    }

    boolean isService() {
        return this == ENTERPRISES || this == INSPECTIONS || this == HAZARDS;
    }

    /** Name of its database, for a part that keeps one. */
    String database() {
        return label.replace("-service", "");
    }

    @Override
    public String toString() {
        return label;
    }
}
