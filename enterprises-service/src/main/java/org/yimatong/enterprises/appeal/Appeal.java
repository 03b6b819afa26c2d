package org.yimatong.enterprises.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.Code;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.precondition.Versioned;

/** What an enterprise says against a reason of its code, and what was decided. It changes neither fact nor colour. */
@Entity
@Table(name = "code_appeal")
public class Appeal implements Versioned {

    /**
     * The word of the second person.
     *
     * @param consequence what is to follow: an override, the closure of the finding; absent if it was rejected
     */
    public record Decision(
            Signatory by,
            Instant at,
            String grounds,
            @Nullable String consequence) {}

    @Id
    private UUID id;

    private String uscc;
    private String area;
    private String reasonCode;

    @Column(name = "fact_id")
    private UUID fact;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reason reason;

    private String statement;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory filedBy;

    private Instant filedAt;
    private Instant decideBy;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signatory decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String grounds;
    private @Nullable String consequence;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Appeal() {}

    /** @param decideBy the instant by which the enterprise is owed an answer */
    static Appeal file(Code code, Reason reason, String statement, Signatory by, Instant at, Instant decideBy) {
        var appeal = new Appeal();
        appeal.id = UUID.randomUUID();
        appeal.uscc = code.uscc();
        appeal.area = code.area();
        appeal.reasonCode = reason.code();
        appeal.fact = reason.fact();
        appeal.reason = reason;
        appeal.statement = statement;
        appeal.filedBy = by;
        appeal.filedAt = at;
        appeal.decideBy = decideBy;
        appeal.state = AppealState.FILED;
        return appeal;
    }

    /**
     * Decides it: it is upheld if something follows from it.
     *
     * @param involved who took part in what it is against
     * @throws AppealDecided if that was done before
     * @throws AppealByInvolved if who decides is one of them
     */
    void decide(Decision decision, List<Signatory> involved) {
        if (state.isDecided()) {
            throw new AppealDecided();
        }
        if (involved.stream().anyMatch(decision.by()::isSamePersonAs)) {
            throw new AppealByInvolved();
        }
        state = decision.consequence() == null ? AppealState.REJECTED : AppealState.UPHELD;
        decidedBy = decision.by();
        decidedAt = decision.at();
        grounds = decision.grounds();
        consequence = decision.consequence();
    }

    /** Whether the enterprise waits longer than it should. */
    public boolean isOverdue(Instant at) {
        return !state.isDecided() && !at.isBefore(decideBy);
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** The reason as it stood. */
    public Reason reason() {
        return reason;
    }

    public String statement() {
        return statement;
    }

    public Signatory filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant decideBy() {
        return decideBy;
    }

    public AppealState state() {
        return state;
    }

    public Optional<Decision> decision() {
        return decidedBy == null || decidedAt == null || grounds == null
                ? Optional.empty()
                : Optional.of(new Decision(decidedBy, decidedAt, grounds, consequence));
    }

    @Override
    public long version() {
        return version;
    }
}
