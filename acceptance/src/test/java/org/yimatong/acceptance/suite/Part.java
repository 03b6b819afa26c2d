package org.yimatong.acceptance.suite;

/** A process of the suite, under the name the launcher gives it. */
public enum Part {
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KEYCLOAK("keycloak", 8180),
    ENTERPRISES("enterprises-service", 8081),
    INSPECTIONS("inspections-service", 8082),
    HAZARDS("hazards-service", 8083),
    GATEWAY("gateway", 8080),
    CITY("city", 0);

    private final String label;
    private final int port;

    Part(String label, int port) {
        this.label = label;
        this.port = port;
    }

    /** Its name in log files and run records. */
    public String label() {
        return label;
    }

    /** Where it listens, before the offset. */
    int port() {
        return port;
    }

    public boolean isService() {
        return this == ENTERPRISES || this == INSPECTIONS || this == HAZARDS;
    }

    /** The database of a service. */
    public String database() {
        return label.replace("-service", "");
    }

    @Override
    public String toString() {
        return label;
    }
}
