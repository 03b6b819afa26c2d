package org.yimatong.enterprises.card;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.caller.Actor;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** A card that tells an enterprise plainly what it is obliged to (红黄蓝明白卡), from its issue until it is lifted. */
@Entity
public class EnforcementCard implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @JdbcTypeCode(SqlTypes.JSON)
    private CardOrder content;

    private Instant issuedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "issuer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "issuer_name"))
    private Actor issuer;

    @Embedded
    private @Nullable Acknowledgement acknowledgement;

    @Embedded
    private @Nullable Lifting lifting;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnforcementCard() {}

    /**
     * Hands a card to the enterprise.
     *
     * @throws InvalidInput if it rests on nothing, obliges to what its colour does not, or ends at once or too late
     */
    public static EnforcementCard issue(Enterprise enterprise, CardOrder order, Actor official, Clock clock) {
        var errors = order.errors(LegalCalendar.today(clock));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var card = new EnforcementCard();
        card.id = UUID.randomUUID();
        card.uscc = enterprise.uscc();
        card.area = enterprise.details().area();
        card.content = order;
        card.issuer = official;
        card.issuedAt = now(clock);
        card.state = CardState.ISSUED;
        return card;
    }

    /** The enterprise confirms that it has read it. */
    public void acknowledge(Actor person, Clock clock) {
        become(CardState.ACKNOWLEDGED);
        acknowledgement = Acknowledgement.by(person, now(clock));
    }

    /** Takes it back: it obliges to nothing any more. */
    public void lift(String reason, Actor supervisor, Clock clock) {
        become(CardState.LIFTED);
        lifting = Lifting.by(supervisor, reason, now(clock));
    }

    /** Whether it obliges on the day. */
    public boolean isInForce(LocalDate day) {
        return state != CardState.LIFTED && !day.isAfter(content.validUntil());
    }

    private void become(CardState next) {
        if (!state.canBecome(next)) {
            throw new CardStepRefused(state, next);
        }
        state = next;
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when it was issued. */
    public String area() {
        return area;
    }

    public CardOrder content() {
        return content;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Actor issuer() {
        return issuer;
    }

    public @Nullable Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    public @Nullable Lifting lifting() {
        return lifting;
    }

    public CardState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }
}
