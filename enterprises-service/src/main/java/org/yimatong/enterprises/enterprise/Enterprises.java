package org.yimatong.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.outbox.Outbox;

/** The registry. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, String> {

    /** Any number, the same in all instances; names the advisory lock of the import that is under way. */
    private static final long REGISTRY_LOCK = 7_316_100L;

    /** Not in JPQL, which would be translated anew for each number of codes. */
    private static final String THESE = """
            select * from enterprise
            where uscc = any (:these) and (:everything or area = any (:areas) or uscc = :own)
            order by uscc
            """;

    private final Outbox outbox;
    private final RegistryJournal journal;
    private final CurrentAccess access;
    private final EnterpriseIndex index;
    private final Event<EnterprisesRegistered> arrival;
    private final Event<RegistryEvent> announcement;

    Enterprises(
            Outbox outbox,
            RegistryJournal journal,
            CurrentAccess access,
            EnterpriseIndex index,
            Event<EnterprisesRegistered> arrival,
            Event<RegistryEvent> announcement) {
        this.outbox = outbox;
        this.journal = journal;
        this.access = access;
        this.index = index;
        this.arrival = arrival;
        this.announcement = announcement;
    }

    /**
     * Stores the enterprise, and announces what happened to it: to the others, and at once to the features here.
     *
     * @throws UsccTaken if it is new, and its code is not
     */
    public void save(Enterprise enterprise) {
        save(List.of(enterprise));
    }

    /** The same for many, with a few statements for all of them. */
    public void save(List<Enterprise> enterprises) {
        persist(enterprises);
        flushUnlessTaken(enterprises);
        var news = enterprises.stream()
                .flatMap(enterprise ->
                        enterprise.releaseEvents().stream().map(event -> new RegistryJournal.Entry(enterprise, event)))
                .toList();
        var events = news.stream().map(RegistryJournal.Entry::event).toList();
        outbox.add(events);
        journal.write(news);
        var registered = events.stream()
                .filter(EnterpriseRegistered.class::isInstance)
                .map(EnterpriseRegistered.class::cast)
                .toList();
        if (!registered.isEmpty()) {
            arrival.fire(new EnterprisesRegistered(registered));
        }
        // in one order, because each holds its code: two who hold many do not wait for each other
        events.stream().sorted(Comparator.comparing(RegistryEvent::uscc)).forEach(announcement::fire);
    }

    private void flushUnlessTaken(List<Enterprise> enterprises) {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if ("enterprise_pkey".equals(violation.getConstraintName())) {
                throw new UsccTaken(enterprises.getFirst().uscc());
            }
            throw violation;
        }
    }

    /** The enterprise, if the caller may see it. */
    public Optional<Enterprise> visible(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters).firstResultOptional();
    }

    /** The enterprise, if the caller may see it; nobody else changes it before this transaction ends. */
    public Optional<Enterprise> held(Uscc uscc) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("of", uscc.value());
        return find("uscc = :of and " + Access.VISIBLE, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** The first of those searched for, by USCC. */
    public List<Enterprise> visible(EnterpriseSearch search, int atMost) {
        return visible(index.find(search, atMost));
    }

    /** Those of these codes that the caller may see, by USCC. */
    public List<Enterprise> visible(Collection<String> usccs) {
        return these(THESE, usccs);
    }

    /** The same; nobody else changes them before this transaction ends. */
    public List<Enterprise> held(Collection<String> usccs) {
        return these(THESE + " for no key update", usccs);
    }

    private List<Enterprise> these(String query, Collection<String> usccs) {
        var caller = access.get();
        return getEntityManager()
                .createNativeQuery(query, Enterprise.class)
                .setParameter("these", usccs.toArray(String[]::new))
                .setParameter("everything", caller.everything())
                .setParameter("areas", caller.areas().toArray(String[]::new))
                .setParameter("own", caller.uscc() == null ? "" : caller.uscc())
                .getResultList();
    }

    /**
     * Those of these codes that are registered at all, in whichever area. Tells nothing but that, and only registration
     * asks it.
     */
    @SuppressWarnings("unchecked")
    public Set<String> registeredAmong(Collection<String> usccs) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery("select uscc from registered_among(:these)", String.class)
                .setParameter("these", usccs.toArray(String[]::new))
                .getResultList());
    }

    /** Lets one import at a time into the registry, until the end of the transaction. */
    public void reserve() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(" + REGISTRY_LOCK + ") as text)")
                .getSingleResult();
    }
}
