package org.yimatong.enterprises.code;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.policy.StandingFact;

/** A state a code came into, with all it rests on. Never changed: any past state can be computed again from it. */
@Entity
@Table(name = "code_history")
public class CodeChange {

    /** The version of the code that this change made. */
    @Embeddable
    record Id(String uscc, long version) {}

    @EmbeddedId
    private Id id;

    private Instant at;
    private Instant evaluatedAt;

    @Enumerated(EnumType.STRING)
    private CodeStatus status;

    private Instant since;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StandingFact> inputs;

    private int policyVersion;
    private @Nullable Instant nextEvaluation;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeChange() {}

    static CodeChange of(Code code, Assessment assessment) {
        var change = new CodeChange();
        change.id = new Id(code.uscc(), code.version());
        change.at = assessment.at();
        change.evaluatedAt = assessment.evaluatedAt();
        change.status = assessment.evaluation().status();
        change.since = code.since();
        change.reasons = assessment.evaluation().reasons();
        change.inputs = assessment.inputs();
        change.policyVersion = assessment.policyVersion();
        change.nextEvaluation = assessment.evaluation().nextEvaluation();
        return change;
    }

    public long version() {
        return id.version();
    }

    /** When the code came into this state. */
    public Instant at() {
        return at;
    }

    /** When this was computed. */
    public Instant evaluatedAt() {
        return evaluatedAt;
    }

    /** When its status, which may be older than this state, began. */
    public Instant since() {
        return since;
    }

    /** The facts that stood. */
    public List<StandingFact> inputs() {
        return inputs;
    }

    /** Whether the assessment rests on facts that a policy judges alike. */
    boolean restsOnTheSameAs(Assessment assessment) {
        var others = assessment.inputs();
        return inputs.size() == others.size()
                && IntStream.range(0, inputs.size())
                        .allMatch(place -> inputs.get(place).saysTheSameAs(others.get(place)));
    }

    public int policyVersion() {
        return policyVersion;
    }

    public Evaluation evaluation() {
        return new Evaluation(status, reasons, nextEvaluation);
    }
}
