package org.yimatong.stack.suite;

/** A port on which a part of the suite listens, on 127.0.0.1 only. */
public enum Port {
    GATEWAY(Part.GATEWAY, 8080, "for everything over HTTP"),
    ENTERPRISES(Part.ENTERPRISES, 8081, "for HTTP"),
    INSPECTIONS(Part.INSPECTIONS, 8082, "for HTTP"),
    HAZARDS(Part.HAZARDS, 8083, "for HTTP"),
    MQTT(Part.HAZARDS, 1883, "for MQTT"),
    KEYCLOAK(Part.KEYCLOAK, 8180, "for logins"),
    KEYCLOAK_MANAGEMENT(Part.KEYCLOAK, 9180, "for its health"),
    POSTGRES(Part.POSTGRES, 15432, "for the databases"),
    KAFKA(Part.KAFKA, 19092, "for the topics"),
    KAFKA_CONTROLLER(Part.KAFKA, 19093, "for its controller");

    private final Part owner;
    private final int number;
    private final String purpose;

    Port(Part owner, int number, String purpose) {
        this.owner = owner;
        this.number = number;
        this.purpose = purpose;
    }

    Part owner() {
        return owner;
    }

    int number() {
        return number;
    }

    String purpose() {
        return purpose;
    }

    /** The port on which a service or the gateway answers HTTP. */
    static Port http(Part part) {
        return valueOf(part.name());
    }
}
