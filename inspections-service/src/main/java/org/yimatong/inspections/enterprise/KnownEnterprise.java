package org.yimatong.inspections.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An enterprise as the inspections service knows it. Written by {@link KnownEnterprises#learn} only. */
@Entity
public class KnownEnterprise {

    @Id
    private String uscc;

    private String name;

    private String kind;

    private String area;

    private String status;

    /** The registry's version of the entry this copy was taken from. */
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KnownEnterprise() {}

    /** Unified social credit code (GB 32100). */
    public String uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    /** Of hazardous business, in the words of the registry, for example {@code STORAGE}. */
    public String kind() {
        return kind;
    }

    /** Key of the supervision area it belongs to. */
    public String area() {
        return area;
    }

    /** Whether it operates, in the words of the registry. */
    public String status() {
        return status;
    }

    public long version() {
        return version;
    }
}
