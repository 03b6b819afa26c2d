package org.yimatong.inspections.officer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;

/** One entry in the history of an officer: what the register said from then on. Never changed. */
@Entity
@IdClass(OfficerChange.Key.class)
public class OfficerChange {

    record Key(UUID officerId, long number) implements Serializable {}

    @Id
    private UUID officerId;

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    private OfficerChangeKind kind;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "actor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "actor_name"))
    private Actor actor;

    private Instant at;
    private String name;
    private String certificate;
    private String[] areas;
    private boolean active;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OfficerChange() {}

    OfficerChange(
            Officer officer, long number, OfficerChangeKind kind, Actor actor, Instant at, @Nullable String note) {
        officerId = officer.id();
        name = officer.name();
        certificate = officer.certificate();
        areas = officer.areas().toArray(String[]::new);
        active = officer.isActive();
        this.number = number;
        this.kind = kind;
        this.actor = actor;
        this.at = at;
        this.note = note;
    }

    /** The version of the entry since then. */
    public long number() {
        return number;
    }

    public OfficerChangeKind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public String name() {
        return name;
    }

    public String certificate() {
        return certificate;
    }

    public List<String> areas() {
        return List.of(areas);
    }

    public boolean isActive() {
        return active;
    }

    /** Why, or which enterprise it is about. */
    public @Nullable String note() {
        return note;
    }
}
