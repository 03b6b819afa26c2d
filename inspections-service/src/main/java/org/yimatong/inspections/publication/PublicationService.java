package org.yimatong.inspections.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Duties to publish: how they arise, are fulfilled, are lifted, and are found late. */
@ApplicationScoped
@Transactional
public class PublicationService {

    private static final int BATCH = 100;

    private final Publications publications;
    private final PublicationTerms terms;
    private final Clock clock;

    PublicationService(Publications publications, PublicationTerms terms, Clock clock) {
        this.publications = publications;
        this.terms = terms;
        this.clock = clock;
    }

    /** In the transaction of what happened: nothing happens without its duty. */
    @Transactional(TxType.MANDATORY)
    public void owe(OwedPublication owed) {
        var dueOn = terms.lastDay(owed.kind(), owed.happenedOn());
        publications.save(Publication.owe(owed, dueOn), "publication.owed");
    }

    /** In the transaction in which the subject is withdrawn or revoked. */
    @Transactional(TxType.MANDATORY)
    public void lift(UUID subject) {
        publications.ofSubject(subject).ifPresent(publication -> {
            publication.lift();
            publications.save(publication, "publication.lifted");
        });
    }

    /** @throws PublicationSettled if it was published before, or need not be any more */
    public Publication publish(UUID id, ExpectedVersion expected, LocalDate day, String where) {
        var publication = publications.locked(id).orElseThrow(NotFound::new);
        expected.require(publication);
        publication.publish(day, where, clock);
        publications.save(publication, "publication.published");
        return publication;
    }

    /**
     * Finds those whose term ran out.
     *
     * @return whether there may be more
     */
    @AsSystem
    public boolean findLate() {
        var overdue = publications.overdue(clock.instant(), BATCH);
        for (var publication : overdue) {
            publication.foundLate();
            publications.save(publication, "publication.found-late");
        }
        return overdue.size() == BATCH;
    }
}
