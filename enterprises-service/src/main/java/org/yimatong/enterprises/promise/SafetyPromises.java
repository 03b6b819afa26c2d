package org.yimatong.enterprises.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimatong.enterprises.history.RecordHistory;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;

/** Every version of every promise. A caller sees those of the enterprises they see. */
@ApplicationScoped
public class SafetyPromises implements PanacheRepositoryBase<SafetyPromise, SafetyPromise.Id> {

    /** What an enterprise stated last, as its history keeps it. */
    record RecordedPromise(LocalDate day, boolean late, PromiseContent stated) {}

    private final Audit audit;
    private final RecordHistory history;
    private final PromiseAnnouncements announcements;

    SafetyPromises(Audit audit, RecordHistory history, PromiseAnnouncements announcements) {
        this.audit = audit;
        this.history = history;
        this.announcements = announcements;
    }

    /**
     * Stores the version, and tells the others. In the history, the promises of an enterprise are one record that each
     * of them renews.
     */
    void save(SafetyPromise promise) {
        persistAndFlush(promise);
        var action = promise.version() == 1 ? "promise-given" : "promise-corrected";
        var thing = new AuditedThing("safety-promise", promise.uscc(), promise.uscc(), promise.area());
        var stated = promise.content();
        audit.record(
                action,
                thing,
                Map.of(
                        "day",
                        promise.day(),
                        "version",
                        promise.version(),
                        "late",
                        promise.late(),
                        "riskGrade",
                        stated.riskGrade()));
        history.write(
                thing,
                count("id.uscc", promise.uscc()),
                action,
                new RecordedPromise(promise.day(), promise.late(), stated));
        announcements.given(promise);
    }

    /** The promise of the enterprise for the day. */
    public Optional<SafetyPromise> of(String uscc, LocalDate day) {
        return find("id.uscc = ?1 and id.day = ?2 order by id.version desc", uscc, day)
                .firstResultOptional();
    }

    /** Its versions, newest first, from below the given one. */
    public List<SafetyPromise> versions(String uscc, LocalDate day, long belowVersion, int atMost) {
        return find(
                        "id.uscc = ?1 and id.day = ?2 and id.version < ?3 order by id.version desc",
                        uscc,
                        day,
                        belowVersion)
                .page(0, atMost)
                .list();
    }

    /** The promise of each day on which there is one, newest first, from before the given day. */
    public List<SafetyPromise> of(String uscc, LocalDate before, int atMost) {
        return find(
                        "from SafetyPromise p where p.id.uscc = ?1 and p.id.day < ?2 and p.id.version = "
                                + "(select max(n.id.version) from SafetyPromise n"
                                + " where n.id.uscc = p.id.uscc and n.id.day = p.id.day)"
                                + " order by p.id.day desc",
                        uscc,
                        before)
                .page(0, atMost)
                .list();
    }
}
