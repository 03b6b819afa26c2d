package org.yimatong.enterprises.credential.obligation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;

/** That an enterprise owes a kind of credential, and whether it holds one. One row for all times it does. */
@Entity
public class Obligation {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private Requirement requirement;

    private boolean owed;
    private boolean fulfilled;
    private Instant missingFrom;

    /** When it ceased to be owed without having been fulfilled; null while it is owed, and once it was fulfilled. */
    private @Nullable Instant ceasedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Obligation() {}

    private Obligation(String uscc, String area, Requirement requirement, boolean fulfilled, Instant owedSince) {
        id = UUID.randomUUID();
        this.uscc = uscc;
        this.area = area;
        this.requirement = requirement;
        this.fulfilled = fulfilled;
        owed = true;
        missingFrom = DossierDeadline.of(owedSince);
    }

    /** Comes upon an enterprise, which has until the deadline for its dossier to fulfil it. */
    static Obligation arise(String uscc, String area, Requirement requirement, boolean fulfilled, Instant at) {
        return new Obligation(uscc, area, requirement, fulfilled, at);
    }

    /**
     * Follows what the enterprise owes and holds. Owed again, it is due after as many days as were left when it ceased
     * to be owed, so that a mistake wins nobody time; but who fulfilled it meanwhile begins anew.
     *
     * @return whether it counts from now on, or counts no longer; empty if nothing changed
     */
    Optional<FactReport> follow(boolean nowOwed, boolean nowFulfilled, Instant at) {
        if (nowOwed == owed && nowFulfilled == fulfilled) {
            return Optional.empty();
        }
        if (nowOwed && !owed) {
            missingFrom =
                    ceasedAt == null ? DossierDeadline.of(at) : DossierDeadline.resumed(missingFrom, ceasedAt, at);
        } else if (owed && fulfilled && !nowFulfilled) {
            missingFrom = at; // what was there and is gone, is missing at once
        }
        if (nowOwed || nowFulfilled) {
            ceasedAt = null;
        } else if (owed) {
            ceasedAt = at;
        }
        owed = nowOwed;
        fulfilled = nowFulfilled;
        return Optional.of(report(version + 1, at)); // what the database makes of the version when this is stored
    }

    /** Goes with the enterprise to another area. */
    void move(String newArea) {
        area = newArea;
    }

    /** As a fact that is told for the first time. */
    FactReport opening(Instant at) {
        return report(version, at);
    }

    private FactReport report(long reportVersion, Instant at) {
        var missing = owed && !fulfilled;
        return new FactReport(
                uscc,
                FactKind.OBLIGATION,
                id,
                reportVersion,
                missing,
                missing ? requirement.kind().name() : null,
                missingFrom,
                at,
                parameters());
    }

    private Map<String, String> parameters() {
        var parameters = new HashMap<>(Map.of("credential", requirement.kind().name()));
        if (!requirement.variety().isEmpty()) {
            parameters.put("variety", requirement.variety());
        }
        return parameters;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public Requirement requirement() {
        return requirement;
    }

    /** Whether the enterprise owes it at present. */
    public boolean isOwed() {
        return owed;
    }

    /** Whether the enterprise holds such a credential, run out or not. */
    public boolean isFulfilled() {
        return fulfilled;
    }

    /** From when its absence counts, should it be absent then. */
    public Instant missingFrom() {
        return missingFrom;
    }
}
