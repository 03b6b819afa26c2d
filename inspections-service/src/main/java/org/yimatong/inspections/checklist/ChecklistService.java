package org.yimatong.inspections.checklist;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What people decide about checklists; each is one transaction. */
@ApplicationScoped
@Transactional
public class ChecklistService {

    private final ChecklistEditions editions;
    private final CurrentAccess access;
    private final Clock clock;

    ChecklistService(ChecklistEditions editions, CurrentAccess access, Clock clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** Writes down the next edition of the checklist; nobody inspects by it yet. */
    public ChecklistEdition draft(String checklist, ChecklistContent content) {
        var key = new ChecklistEdition.Key(checklist, editions.reserve(checklist));
        var draft = ChecklistEdition.draft(key, content, Actor.of(access.get()), now());
        editions.save(draft, "checklist.drafted");
        return draft;
    }

    /**
     * Lets inspections go by the draft from now on, and by the edition before it no longer.
     *
     * @throws NewerEditionInForce if a draft was left behind by a later one
     * @throws EnforcementByDrafter if nobody but its author would have seen it
     */
    public ChecklistEdition enterIntoForce(ChecklistEdition.Key key, ExpectedVersion expected) {
        if (!access.get().everything()) {
            throw new ForbiddenException("Checklists are a matter of the whole city");
        }
        editions.reserve(key.checklist());
        var edition = editions.findByIdOptional(key).orElseThrow(NotFound::new);
        expected.require(edition);
        editions.inForce(key.checklist()).filter(inForce -> inForce != edition).ifPresent(inForce -> {
            if (inForce.key().edition() > key.edition()) {
                throw new NewerEditionInForce(inForce.key().edition());
            }
            inForce.supersede(now());
            editions.save(inForce, "checklist.superseded");
        });
        edition.enterIntoForce(Actor.of(access.get()), now());
        editions.save(edition, "checklist.put-in-force");
        return edition;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
