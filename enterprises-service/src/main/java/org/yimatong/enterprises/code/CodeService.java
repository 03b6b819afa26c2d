package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What the bureau does with a code itself; each step is one transaction. */
@ApplicationScoped
@Transactional
public class CodeService {

    private final Codes codes;
    private final CodeHistory history;
    private final Facts facts;
    private final Assessor assessor;
    private final CodeSuspensions suspensions;
    private final Audit audit;
    private final CurrentAccess access;

    CodeService(
            Codes codes,
            CodeHistory history,
            Facts facts,
            Assessor assessor,
            CodeSuspensions suspensions,
            Audit audit,
            CurrentAccess access) {
        this.codes = codes;
        this.history = history;
        this.facts = facts;
        this.assessor = assessor;
        this.suspensions = suspensions;
        this.audit = audit;
        this.access = access;
    }

    /** Gives the code another token: signs with the old one are worth nothing from now on. */
    public Code rotate(Uscc uscc, ExpectedVersion expected, String reason) {
        var code = held(uscc, expected);
        var now = assessor.now();
        history.retireToken(code, now);
        code.rotate(Token.random(), now);
        codes.save(code);
        record("code-token-rotated", code, reason);
        return code;
    }

    /**
     * Withdraws the code, whatever else stands for or against it.
     *
     * @throws CodeSuspended if it is withdrawn already
     */
    public Code suspend(Uscc uscc, ExpectedVersion expected, String reason) {
        var code = held(uscc, expected);
        if (suspension(code).isPresent()) {
            throw new CodeSuspended();
        }
        var by = Signatory.of(access.get());
        var fact = UUID.randomUUID();
        suspensions.persist(new CodeSuspension(fact, code.uscc(), by));
        report(code, fact, 1, true, Map.of("reason", reason, "suspendedBy", by.name()));
        record("code-suspended", code, reason);
        return code;
    }

    /**
     * Gives the code back: it shows again what its facts say.
     *
     * @throws CodeNotSuspended if it is not withdrawn
     */
    public Code reinstate(Uscc uscc, ExpectedVersion expected, String reason) {
        var code = held(uscc, expected);
        var suspension = suspension(code).orElseThrow(CodeNotSuspended::new);
        report(code, suspension.id(), suspension.version() + 1, false, Map.of());
        record("code-reinstated", code, reason);
        return code;
    }

    private Code held(Uscc uscc, ExpectedVersion expected) {
        var code = codes.held(uscc).orElseThrow(NotFound::new);
        expected.require(code.version(), code);
        return code;
    }

    private Optional<StandingFact> suspension(Code code) {
        return facts.against(code.uscc(), assessor.now()).stream()
                .filter(fact -> fact.kind() == FactKind.SUSPENSION)
                .findFirst();
    }

    private void report(Code code, UUID id, long version, boolean standing, Map<String, String> parameters) {
        assessor.take(new FactReport(
                code.uscc(),
                FactKind.SUSPENSION,
                id,
                version,
                standing,
                standing ? "WITHDRAWN" : null,
                null,
                assessor.now(),
                parameters));
    }

    private void record(String action, Code code, String reason) {
        audit.record(
                action,
                new AuditedThing("code", code.uscc(), code.uscc(), code.area()),
                Map.of("reason", reason, "version", code.version()));
    }
}
