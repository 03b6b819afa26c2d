package org.yimatong.enterprises.weather;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;

/**
 * A message of the meteorological office as it was taken in, until another takes its place or its time is over. That it
 * has expired is asked of the clock, not stored.
 */
@Entity
public class WeatherWarning {

    @Id
    private UUID id;

    private String sender;
    private String identifier;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private MessageType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MessageReference> refersTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable WeatherContent content;

    private String[] areas;
    private @Nullable Instant expiresAt;
    private Instant takenAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "taker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "taker_name"))
    private Actor taker;

    private String[] takerAreas;

    private @Nullable UUID noticeId;
    private @Nullable UUID supersededBy;
    private @Nullable Instant supersededAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WeatherWarning() {}

    /**
     * Takes a message in.
     *
     * @param areas keys of those it is about; of a cancellation those of what it cancels
     * @param takerAreas keys of those for which the taker answers
     */
    static WeatherWarning take(
            WeatherMessage message, List<String> areas, Actor taker, List<String> takerAreas, Instant now) {
        var warning = new WeatherWarning();
        warning.id = UUID.randomUUID();
        warning.sender = message.sender();
        warning.identifier = message.identifier();
        warning.sentAt = message.sent();
        warning.type = message.type();
        warning.refersTo = message.references();
        warning.content = message.content();
        warning.areas = areas.toArray(String[]::new);
        warning.expiresAt = message.content() == null ? null : message.content().expires();
        warning.taker = taker;
        warning.takerAreas = takerAreas.toArray(String[]::new);
        warning.takenAt = now;
        return warning;
    }

    /** Gives way to a newer message. */
    void giveWayTo(WeatherWarning newer, Instant now) {
        supersededBy = newer.id;
        supersededAt = now;
    }

    /** By this notice the enterprises were told. */
    void passedOnBy(UUID notice) {
        noticeId = notice;
    }

    public boolean isInForce(Instant now) {
        return type != MessageType.CANCEL && supersededBy == null && expiresAt != null && now.isBefore(expiresAt);
    }

    /** What the office said. */
    public WeatherMessage message() {
        return new WeatherMessage(sender, identifier, sentAt, type, refersTo, content);
    }

    public UUID id() {
        return id;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Keys of those it is about, in order. */
    public List<String> areas() {
        return List.of(areas);
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Who brought it. */
    public Actor taker() {
        return taker;
    }

    /** Keys of those for which who brought it answered: it silences no older message in others. */
    List<String> takerAreas() {
        return List.of(takerAreas);
    }

    /** The notice by which it was passed on; null if it concerned nobody. */
    public @Nullable UUID notice() {
        return noticeId;
    }

    /** The message that took its place. */
    public @Nullable UUID supersededBy() {
        return supersededBy;
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
