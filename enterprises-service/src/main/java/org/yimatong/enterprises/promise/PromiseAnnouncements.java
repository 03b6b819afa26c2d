package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedOperation;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedUnits;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.outbox.Outbox;

/** Tells the other services what became of the promise of a day. */
@ApplicationScoped
class PromiseAnnouncements {

    private final Outbox outbox;
    private final PromiseDuties duties;
    private final Enterprises enterprises;
    private final Audit audit;

    PromiseAnnouncements(Outbox outbox, PromiseDuties duties, Enterprises enterprises, Audit audit) {
        this.outbox = outbox;
        this.duties = duties;
        this.enterprises = enterprises;
        this.audit = audit;
    }

    /** This version is now the promise of its day. */
    void given(SafetyPromise promise) {
        var stated = promise.content();
        var units = stated.units();
        var owed = duties.findByIdOptional(promise.uscc()).filter(duty -> duty.covers(promise.day()));
        outbox.add(new PromiseGiven(
                UUID.randomUUID(),
                promise.givenAt(),
                promise.uscc(),
                areaOf(promise.uscc()),
                promise.day(),
                promise.version(),
                owed.isPresent(),
                promise.firstLate(),
                promise.firstGivenAt(),
                stated.riskGrade().name(),
                stated.majorHiddenDanger(),
                new PromisedUnits(units.total(), units.running(), units.stopped(), units.underRepair()),
                Arrays.stream(SpecialOperation.values())
                        .map(kind -> new PromisedOperation(
                                kind.name(), stated.operations().getOrDefault(kind, 0)))
                        .toList()));
    }

    /** Its deadline passed, and there was none. */
    void missed(String uscc, LocalDate day, Instant deadline) {
        var area = areaOf(uscc);
        audit.record("promise-missed", new AuditedThing("safety-promise", uscc, uscc, area), Map.of("day", day));
        outbox.add(new PromiseMissed(UUID.randomUUID(), deadline, uscc, area, day));
    }

    private String areaOf(String uscc) {
        return enterprises.findById(uscc).details().area();
    }
}
