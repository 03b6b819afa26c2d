package org.yimatong.enterprises.code.unread;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;

/**
 * The doubts that stand against enterprises: one per topic of which a record about the enterprise is unread, however
 * many those are.
 */
@ApplicationScoped
class Doubts {

    private final UnreadRecords records;
    private final Assessor assessor;
    private final Clock clock;

    Doubts(UnreadRecords records, Assessor assessor, Clock clock) {
        this.records = records;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** Brings the doubt about the record's enterprise in line with the records, which the caller holds. */
    void renew(UnreadRecord unread) {
        var uscc = unread.uscc();
        if (uscc == null) {
            return;
        }
        var record = unread.record();
        var stands = records.isDoubted(record.topic(), uscc);
        assessor.take(new FactReport(
                uscc,
                FactKind.DOUBT,
                UUID.nameUUIDFromBytes((record.topic() + "/" + uscc).getBytes(StandardCharsets.UTF_8)),
                records.nextDoubt(),
                stands,
                stands ? FactKind.UNREADABLE : null,
                null,
                clock.instant(),
                Map.of("source", record.source().name(), "topic", record.topic())));
    }
}
