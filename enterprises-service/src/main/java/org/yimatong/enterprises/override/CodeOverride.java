package org.yimatong.enterprises.override;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.precondition.Versioned;

/** What one person asks a code to show for a while; with another person's word it does. */
@Entity
public class CodeOverride implements Versioned {

    /** Who took it back, when and why. */
    public record Withdrawal(Signatory by, Instant at, String reason) {}

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private CodeStatus status;

    private String reason;
    private Instant expiresAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> concerns;

    @Enumerated(EnumType.STRING)
    private OverrideState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signatory requestedBy;

    private Instant requestedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signatory confirmedBy;

    private @Nullable Instant confirmedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signatory withdrawnBy;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeOverride() {}

    /** @param concerns the reasons of the code as the requester sees them: nothing else will be lowered */
    static CodeOverride request(OverrideRequest request, String area, List<Reason> concerns, Signatory by, Instant at) {
        var override = new CodeOverride();
        override.id = UUID.randomUUID();
        override.uscc = request.uscc().value();
        override.area = area;
        override.status = request.status();
        override.reason = request.reason();
        override.expiresAt = request.expiresAt();
        override.concerns = List.copyOf(concerns);
        override.state = OverrideState.REQUESTED;
        override.requestedBy = by;
        override.requestedAt = at;
        return override;
    }

    /**
     * Gives it effect.
     *
     * @throws ConfirmationByRequester if it is the same person once more
     * @throws OverrideExpired if its time is over
     */
    void confirm(Signatory by, Instant at) {
        if (by.isSamePersonAs(requestedBy)) {
            throw new ConfirmationByRequester();
        }
        become(OverrideState.CONFIRMED, at);
        confirmedBy = by;
        confirmedAt = at;
    }

    /**
     * Takes it back.
     *
     * @throws WithdrawalByStranger if neither of the two who decided it does
     * @throws OverrideExpired if its time is over
     */
    void withdraw(Signatory by, String why, Instant at) {
        if (deciders().stream().noneMatch(by::isSamePersonAs)) {
            throw new WithdrawalByStranger();
        }
        become(OverrideState.WITHDRAWN, at);
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawalReason = why;
    }

    /** Who asked for it and, if anybody did, who confirmed it. */
    public List<Signatory> deciders() {
        return confirmedBy == null ? List.of(requestedBy) : List.of(requestedBy, confirmedBy);
    }

    private void become(OverrideState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new OverrideStepRefused(state);
        }
        if (isExpired(at)) {
            throw new OverrideExpired();
        }
        state = next;
    }

    public boolean isExpired(Instant at) {
        return !at.isBefore(expiresAt);
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

    public CodeStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public List<Reason> concerns() {
        return concerns;
    }

    public OverrideState state() {
        return state;
    }

    public Signatory requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Signatory> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null || withdrawalReason == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnBy, withdrawnAt, withdrawalReason));
    }

    @Override
    public long version() {
        return version;
    }
}
