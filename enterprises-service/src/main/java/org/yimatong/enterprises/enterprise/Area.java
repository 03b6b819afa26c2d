package org.yimatong.enterprises.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A supervision area: a district or county of the city, or a development zone under a local key. */
@Entity
public class Area {

    @Id
    private String key;

    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Area() {}

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }
}
