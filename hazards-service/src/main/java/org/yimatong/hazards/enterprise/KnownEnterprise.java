package org.yimatong.hazards.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An enterprise as the hazards service knows it. */
@Entity
public class KnownEnterprise {

    @Id
    private String uscc;

    private String name;

    private String area;

    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KnownEnterprise() {}

    KnownEnterprise(String uscc, String name, String area, long version) {
        this.uscc = uscc;
        this.name = name;
        this.area = area;
        this.version = version;
    }

    boolean isOlderThan(long newsVersion) {
        return version < newsVersion;
    }

    void become(String newName, String newArea, long newVersion) {
        name = newName;
        area = newArea;
        version = newVersion;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }
}
