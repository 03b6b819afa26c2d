package org.yimatong.inspections.publication.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.inspections.publication.OwedPublication;
import org.yimatong.inspections.publication.PublicationService;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** Records penalties and permits, each with the duty to publish it. */
@ApplicationScoped
@Transactional
public class CreditService {

    private final CreditRecords records;
    private final KnownEnterprises enterprises;
    private final PublicationService publications;
    private final CurrentAccess access;
    private final Clock clock;

    CreditService(
            CreditRecords records,
            KnownEnterprises enterprises,
            PublicationService publications,
            CurrentAccess access,
            Clock clock) {
        this.records = records;
        this.enterprises = enterprises;
        this.publications = publications;
        this.access = access;
        this.clock = clock;
    }

    /** @throws DecisionNumberTaken if it was recorded before */
    public CreditRecord record(CreditContent content) {
        CreditCheck.check(content, clock);
        var enterprise =
                enterprises.visible(content.uscc()).orElseThrow(() -> new InvalidInput("/uscc", "unknown-enterprise"));
        var credit = CreditRecord.of(content, enterprise, access.get().name(), clock);
        records.save(credit, "credit-record.recorded");
        publications.owe(new OwedPublication(
                content.kind().published(),
                credit.id(),
                credit.uscc(),
                credit.area(),
                content.kind().inChinese() + " " + content.decisionNumber(),
                content.decidedOn()));
        return credit;
    }

    /** Takes it back; what was to be published needs no publication any more. */
    public CreditRecord revoke(CreditKind kind, UUID id, ExpectedVersion expected, String reason) {
        var credit = records.locked(kind, id).orElseThrow(NotFound::new);
        expected.require(credit);
        credit.revoke(reason, access.get().name(), clock);
        records.save(credit, "credit-record.revoked");
        publications.lift(credit.id());
        return credit;
    }
}
