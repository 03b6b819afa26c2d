package org.yimatong.hazards.notification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.Versioned;

/**
 * To whom alarms are told, and by which way: for those of one enterprise, of an area, or of the city. It is active
 * until it is paused, by people or because its recipient is gone; one that is removed is kept, because what was sent
 * names it.
 */
@Entity
public class NotificationChannel implements Versioned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private String name;
    private String area;
    private @Nullable String uscc;
    private @Nullable String about;
    private String target;
    private short fromSeverity;
    private String[] stages;
    private @Nullable String pauseReason;
    private @Nullable Instant pauseUntil;
    private int secretGeneration;
    private @Nullable Instant formerSecretUntil;
    private Instant createdAt;
    private @Nullable Instant removedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NotificationChannel() {}

    @SuppressWarnings("NullAway.Init") // the rest by settle()
    NotificationChannel(ChannelKind kind, ChannelScopes.Scope scope, ChannelTerms terms, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.area = scope.area();
        this.uscc = scope.owner();
        this.about = scope.about();
        this.createdAt = now;
        settle(terms);
    }

    /** @throws ChannelStepRefused if it is removed */
    void change(ChannelTerms terms) {
        require(removedAt == null);
        settle(terms);
    }

    private void settle(ChannelTerms terms) {
        name = terms.name();
        target = terms.target();
        fromSeverity = (short) terms.fromSeverity();
        stages = terms.stages().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /**
     * Sends nothing by it any more.
     *
     * @param until when it is active again; null for until somebody resumes it
     * @throws ChannelStepRefused if that is so already
     */
    void pause(String reason, @Nullable Instant until) {
        require(isActive());
        pauseReason = reason;
        pauseUntil = until;
    }

    /** Its recipient wants nothing any more. False if it is not active anyway. */
    boolean pauseBySystem(String reason) {
        var active = isActive();
        pauseReason = active ? reason : pauseReason;
        return active;
    }

    /** @throws ChannelStepRefused if it is not paused */
    void resume() {
        require(removedAt == null && pauseReason != null);
        pauseReason = null;
        pauseUntil = null;
    }

    /** @throws ChannelStepRefused if it is removed already */
    void remove(Instant now) {
        require(removedAt == null);
        removedAt = now;
    }

    /**
     * Gives it another secret.
     *
     * @param formerUntil until when the one before signs, too
     * @throws ChannelStepRefused if it is removed, or signs nothing
     */
    void renewSecret(Instant formerUntil) {
        require(removedAt == null && kind == ChannelKind.WEBHOOK);
        formerSecretUntil = secretGeneration == 0 ? null : formerUntil;
        secretGeneration++;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new ChannelStepRefused(this);
        }
    }

    /** Whether anything is sent by it now. */
    public boolean isActive() {
        return removedAt == null && pauseReason == null;
    }

    /** Whether what happened then is told by it. */
    boolean tellsOfWhatHappened(Instant at) {
        return pauseReason == null || (pauseUntil != null && !at.isBefore(pauseUntil));
    }

    public AuditedThing audited() {
        return new AuditedThing("notification-channel", id.toString(), uscc == null ? "" : uscc, area);
    }

    public UUID id() {
        return id;
    }

    public ChannelKind kind() {
        return kind;
    }

    /** Of whose alarms it tells; the whole city's key for all. */
    public String area() {
        return area;
    }

    /** The enterprise whose channel it is; null if it is of officials: what it is about then, that may not see it. */
    public @Nullable String uscc() {
        return uscc;
    }

    /** The enterprise of whose alarms alone it tells; null if it tells of all of its area. */
    public @Nullable String about() {
        return about;
    }

    public ChannelTerms terms() {
        var told = Arrays.stream(stages).map(NotificationStage::valueOf).collect(toUnmodifiableSet());
        return new ChannelTerms(name, target, fromSeverity, told);
    }

    /** Why nothing is sent by it; null if it is active. */
    public @Nullable String pauseReason() {
        return pauseReason;
    }

    /** When it is active again; null if it is, or nobody has said. */
    public @Nullable Instant pauseUntil() {
        return pauseUntil;
    }

    /** How many secrets were given out for it. */
    public int secretGeneration() {
        return secretGeneration;
    }

    /** Until when the secret before the newest signs, too; null if there was none. */
    public @Nullable Instant formerSecretUntil() {
        return formerSecretUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Null unless it is removed. */
    public @Nullable Instant removedAt() {
        return removedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
