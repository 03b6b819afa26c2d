package org.yimatong.inspections.officer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** A law-enforcement officer (执法人员), as the register knows them. */
@Entity
public class Officer implements Versioned {

    @Id
    private UUID id;

    private String name;
    private String certificate;
    private String[] areas;
    private @Nullable String subject;
    private boolean active;
    private Instant changedAt;

    /** Number of its newest change. */
    @Version
    private long version = 1;

    @Transient
    private final List<OfficerChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Officer() {}

    /** Enters an officer, on duty from now on. */
    static Officer register(OfficerEntry entry, Actor registrar, Instant now) {
        var officer = new Officer();
        officer.id = UUID.randomUUID();
        officer.active = true;
        officer.describe(entry);
        officer.changedAt = now;
        officer.changes.add(new OfficerChange(officer, 1, OfficerChangeKind.REGISTERED, registrar, now, null));
        return officer;
    }

    /** Says something else of the officer. */
    void amend(OfficerEntry entry, Actor registrar, Instant now) {
        describe(entry);
        note(OfficerChangeKind.AMENDED, registrar, now, null);
    }

    /** Takes the officer off duty, or back. */
    void changeDuty(boolean onDuty, String reason, Actor registrar, Instant now) {
        active = onDuty;
        note(onDuty ? OfficerChangeKind.ACTIVATED : OfficerChangeKind.DEACTIVATED, registrar, now, reason);
    }

    void declare(ConflictOfInterest conflict, Actor registrar, Instant now) {
        note(OfficerChangeKind.CONFLICT_DECLARED, registrar, now, conflict.uscc() + " " + conflict.reason());
    }

    /** @throws InvalidInput if it would end before it began */
    void end(ConflictOfInterest conflict, LocalDate lastDay, Actor registrar, Instant now) {
        conflict.end(lastDay);
        note(OfficerChangeKind.CONFLICT_ENDED, registrar, now, conflict.uscc() + " " + lastDay);
    }

    /** What became of it since it was last saved. */
    List<OfficerChange> releaseChanges() {
        var released = List.copyOf(changes);
        changes.clear();
        return released;
    }

    private void describe(OfficerEntry entry) {
        name = entry.name();
        certificate = entry.certificate();
        areas = entry.areas().toArray(String[]::new);
        subject = entry.subject();
    }

    private void note(OfficerChangeKind kind, Actor registrar, Instant now, @Nullable String note) {
        changedAt = now;
        changes.add(new OfficerChange(this, version + 1, kind, registrar, now, note));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Number of the law-enforcement certificate (执法证号). */
    public String certificate() {
        return certificate;
    }

    /** Keys of the areas where the officer enforces the law; that of the city is all of them. */
    public List<String> areas() {
        return List.of(areas);
    }

    /** Who signs in as this officer, by the identity provider. */
    public @Nullable String subject() {
        return subject;
    }

    /** Whether the officer is on duty. */
    public boolean isActive() {
        return active;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
