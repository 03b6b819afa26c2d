package org.yimatong.inspections.checklist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** An edition of a checklist (检查表版本): drafted by one person, put in force by another. What it says never changes. */
@Entity
@IdClass(ChecklistEdition.Key.class)
public class ChecklistEdition implements Versioned {

    /**
     * @param checklist stable key of the checklist
     * @param edition numbered from 1 within the checklist
     */
    public record Key(String checklist, int edition) implements Serializable {}

    @Id
    private String checklist;

    @Id
    private int edition;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private @Nullable String nameEn;

    @Column(updatable = false)
    private @Nullable String source;

    @Column(updatable = false)
    private String[] kinds;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChecklistItem> items;

    @Enumerated(EnumType.STRING)
    private ChecklistState state;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "drafter_subject", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "drafter_name", updatable = false))
    private Actor drafter;

    @Column(updatable = false)
    private Instant draftedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "enforcer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "enforcer_name"))
    private @Nullable Actor enforcer;

    private @Nullable Instant inForceFrom;
    private @Nullable Instant supersededAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChecklistEdition() {}

    static ChecklistEdition draft(Key key, ChecklistContent content, Actor drafter, Instant now) {
        var draft = new ChecklistEdition();
        draft.checklist = key.checklist();
        draft.edition = key.edition();
        draft.name = content.name();
        draft.nameEn = content.nameEn();
        draft.source = content.source();
        draft.kinds = content.kinds().stream().sorted().map(Enum::name).toArray(String[]::new);
        draft.items = content.items();
        draft.state = ChecklistState.DRAFT;
        draft.drafter = drafter;
        draft.draftedAt = now;
        return draft;
    }

    /**
     * Lets inspections go by it from now on.
     *
     * @throws ChecklistStepRefused if it is no draft
     * @throws EnforcementByDrafter if nobody but its author would have seen it
     */
    void enterIntoForce(Actor supervisor, Instant now) {
        become(ChecklistState.IN_FORCE);
        if (supervisor.isSamePersonAs(drafter)) {
            throw new EnforcementByDrafter();
        }
        enforcer = supervisor;
        inForceFrom = now;
    }

    /** Gives way to a newer edition. */
    void supersede(Instant now) {
        become(ChecklistState.SUPERSEDED);
        supersededAt = now;
    }

    private void become(ChecklistState next) {
        if (!state.canBecome(next)) {
            throw new ChecklistStepRefused(state);
        }
        state = next;
    }

    /** Whether an inspection may have gone by it: what is a draft nobody goes by. */
    public boolean isUsable() {
        return state != ChecklistState.DRAFT;
    }

    public Key key() {
        return new Key(checklist, edition);
    }

    public ChecklistContent content() {
        var ofKinds = Arrays.stream(kinds).map(EnterpriseKind::valueOf).collect(Collectors.toSet());
        return new ChecklistContent(name, nameEn, source, ofKinds, items);
    }

    public ChecklistState state() {
        return state;
    }

    public Actor drafter() {
        return drafter;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** The second person; empty while it is a draft. */
    public Optional<Actor> enforcer() {
        return Optional.ofNullable(enforcer);
    }

    public Optional<Instant> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }

    @Override
    public long version() {
        return version;
    }
}
