package org.yimatong.enterprises.code;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

/** The one code of an enterprise: what anyone sees who scans the sign at its gate. */
@Entity
public class Code {

    @Id
    private String uscc;

    private String token;
    private String name;
    private String kind;
    private String area;
    private String enterpriseStatus;

    @Enumerated(EnumType.STRING)
    private CodeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Reason> reasons;

    private Instant since;
    private int policyVersion;

    /** When the newest policy by which it was judged took effect; that may not have changed anything. */
    private Instant policyFrom;

    private @Nullable Instant nextEvaluation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable PublicPromise promise;

    /**
     * Rises by one with every announcement and every change of what it rests on. Guarded by the row's lock, under which
     * alone a code is changed.
     */
    private long version;

    @Transient
    private final List<CodeChanged> events = new ArrayList<>();

    @Transient
    private final List<CodeChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Code() {}

    /** Issues the code of an enterprise. Its status is unknown until the first assessment. */
    static Code issue(RegistryEvent enterprise, Token token, Instant at) {
        var code = new Code();
        code.uscc = enterprise.uscc();
        code.token = token.value();
        code.show(enterprise);
        code.status = CodeStatus.UNKNOWN;
        code.reasons = List.of();
        code.since = at;
        code.policyFrom = at;
        return code;
    }

    /** Shows the enterprise under its present name, kind and area, and as it stands. */
    void rename(RegistryEvent enterprise) {
        var before = List.of(name, kind, area, enterpriseStatus);
        show(enterprise);
        if (!before.equals(List.of(name, kind, area, enterpriseStatus))) {
            announce(enterprise.occurredAt());
        }
    }

    private void show(RegistryEvent enterprise) {
        name = enterprise.name();
        kind = enterprise.kind();
        area = enterprise.area();
        enterpriseStatus = enterprise.status();
    }

    /** Shows what the enterprise has promised; whether that is for today is for the reader to see. */
    void show(PublicPromise newest, Instant at) {
        if (!newest.equals(promise)) {
            promise = newest;
            announce(at);
        }
    }

    /**
     * Takes on what the assessment says; one that says nothing new leaves no trace but the policy it was made by.
     *
     * @return whether it said something new
     */
    boolean assess(Assessment assessment) {
        policyFrom = assessment.policyFrom();
        var evaluation = assessment.evaluation();
        if (evaluation.equals(evaluation())) {
            return false;
        }
        if (evaluation.status() != status) {
            since = assessment.at();
        }
        status = evaluation.status();
        reasons = evaluation.reasons();
        nextEvaluation = evaluation.nextEvaluation();
        policyVersion = assessment.policyVersion();
        announce(assessment.at());
        changes.add(CodeChange.of(this, assessment));
        return true;
    }

    /** Remembers that it rests on other facts now, though they make the same of it. Nobody else has to know. */
    void note(Assessment assessment) {
        policyVersion = assessment.policyVersion();
        version++;
        changes.add(CodeChange.of(this, assessment));
    }

    /** Gives it another token; whoever holds a sign with the old one holds nothing. */
    void rotate(Token next, Instant at) {
        token = next.value();
        announce(at);
    }

    private void announce(Instant at) {
        version++;
        events.add(CodeEvents.changed(this, at));
    }

    public String uscc() {
        return uscc;
    }

    public Token token() {
        return new Token(token);
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    public String area() {
        return area;
    }

    /** How the enterprise stands in the registry. */
    String enterpriseStatus() {
        return enterpriseStatus;
    }

    @Nullable
    PublicPromise promise() {
        return promise;
    }

    public Instant since() {
        return since;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public long version() {
        return version;
    }

    public Evaluation evaluation() {
        return new Evaluation(status, reasons, nextEvaluation);
    }

    /** When the newest policy by which it was judged took effect. */
    Instant policyFrom() {
        return policyFrom;
    }

    /** The announcements since the last release, for the repository to publish. */
    List<CodeChanged> releaseEvents() {
        var released = List.copyOf(events);
        events.clear();
        return released;
    }

    /** The changes since the last release, for the repository to remember. */
    List<CodeChange> releaseChanges() {
        var released = List.copyOf(changes);
        changes.clear();
        return released;
    }
}
