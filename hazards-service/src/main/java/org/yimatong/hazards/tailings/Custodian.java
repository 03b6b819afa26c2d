package org.yimatong.hazards.tailings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;

/** A person who answers for a pond in one of the five roles, from when they are named until another is. */
@Entity
public class Custodian extends PondRecord {

    @Enumerated(EnumType.STRING)
    private CustodianRole role;

    private String name;
    private String unit;
    private @Nullable Instant relievedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Custodian() {}

    Custodian(TailingsPond pond, CustodianRole role, String name, String unit, Actor recorder, Instant recordedAt) {
        super(pond, recorder, recordedAt);
        this.role = role;
        this.name = name;
        this.unit = unit;
    }

    public CustodianRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    /** Where they work, and as what. */
    public String unit() {
        return unit;
    }

    /** When another took their place; null while they answer for it. */
    public @Nullable Instant relievedAt() {
        return relievedAt;
    }
}
