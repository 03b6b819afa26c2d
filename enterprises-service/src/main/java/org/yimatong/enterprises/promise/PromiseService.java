package org.yimatong.enterprises.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.caller.CallersEnterprises;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;

/** Promises as enterprises give them; the code follows in the same transaction. */
@ApplicationScoped
@Transactional
public class PromiseService {

    /** A promise, and whether the day had none before. */
    public record Given(SafetyPromise promise, boolean isNew) {}

    private final CallersEnterprises enterprises;
    private final SafetyPromises promises;
    private final PromiseEffects effects;
    private final PromiseDeadline deadline;
    private final Clock clock;

    PromiseService(
            CallersEnterprises enterprises,
            SafetyPromises promises,
            PromiseEffects effects,
            PromiseDeadline deadline,
            Clock clock) {
        this.enterprises = enterprises;
        this.promises = promises;
        this.effects = effects;
        this.deadline = deadline;
        this.clock = clock;
    }

    /**
     * Gives the promise for today, or corrects it. To say the same again changes nothing.
     *
     * @param ifMatch version that the caller corrects; not needed for the first
     * @throws InvalidInput if the day lies in the future, or the promise contradicts itself
     * @throws PromiseDayOver if the day is over
     */
    public Given give(String uscc, LocalDate day, PromiseContent content, @Nullable String ifMatch) {
        var enterprise = enterprises.own(uscc);
        effects.hold(enterprise);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireToday(day, now);
        var broken = PromiseRules.brokenBy(content);
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        effects.requireTrue(enterprise, content);
        return promises.of(enterprise.uscc(), day)
                .map(present -> new Given(correct(present, content, ifMatch, now), false))
                .orElseGet(() -> new Given(first(enterprise, day, content, now), true));
    }

    private SafetyPromise first(Enterprise enterprise, LocalDate day, PromiseContent content, Instant now) {
        return save(SafetyPromise.give(enterprise, day, content, enterprises.caller(), deadline, now));
    }

    private SafetyPromise correct(
            SafetyPromise present, PromiseContent content, @Nullable String ifMatch, Instant now) {
        if (present.content().equals(content)) {
            return present;
        }
        ExpectedVersion.of(ifMatch).require(present.version(), present);
        return save(present.correct(content, enterprises.caller(), deadline, now));
    }

    private SafetyPromise save(SafetyPromise promise) {
        promises.save(promise);
        effects.follow(promise);
        return promise;
    }

    private static void requireToday(LocalDate day, Instant now) {
        var today = LocalDate.ofInstant(now, LegalCalendar.ZONE);
        if (day.isAfter(today)) {
            throw new InvalidInput("day", "promise-day-in-future", today.toString());
        }
        if (day.isBefore(today)) {
            throw new PromiseDayOver(day);
        }
    }
}
