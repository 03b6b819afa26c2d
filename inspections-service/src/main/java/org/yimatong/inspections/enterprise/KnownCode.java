package org.yimatong.inspections.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** The code of an enterprise as the inspections service knows it. Written by {@link KnownCodes#learn} only. */
@Entity
public class KnownCode {

    @Id
    private String uscc;

    private String area;

    private String status;

    @Enumerated(EnumType.STRING)
    private CodeColour colour;

    /** Of the code as it was announced. */
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KnownCode() {}

    public String uscc() {
        return uscc;
    }

    /** Of supervision, as the code says it. */
    public String area() {
        return area;
    }

    /** What the code shows, in the words of {@code codes.v1}. */
    public String status() {
        return status;
    }

    /** By which its enterprise is supervised. */
    public CodeColour colour() {
        return colour;
    }

    public long version() {
        return version;
    }
}
