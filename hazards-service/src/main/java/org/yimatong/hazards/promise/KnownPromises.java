package org.yimatong.hazards.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.hazards.enterprise.EnterpriseMoved;

/**
 * The promises this service has heard of. Of a day without one nothing is known: there may be no duty, or still time.
 */
@ApplicationScoped
public class KnownPromises implements PanacheRepositoryBase<KnownPromise, KnownPromise.Id> {

    public Optional<KnownPromise> of(String uscc, LocalDate day) {
        return findByIdOptional(new KnownPromise.Id(uscc, day));
    }

    /** The promises of these enterprises for the day, by USCC; those of which nothing is known are missing. */
    public Map<String, KnownPromise> ofDay(Collection<String> usccs, LocalDate day) {
        return list("id.uscc in ?1 and id.day = ?2", usccs, day).stream()
                .collect(Collectors.toMap(KnownPromise::uscc, Function.identity()));
    }

    void learn(@Observes PromiseEvent news) {
        var promise = of(news.uscc(), news.day()).orElseGet(() -> new KnownPromise(news));
        switch (news) {
            case PromiseGiven given -> promise.become(given);
            case PromiseMissed missed -> promise.become(missed);
        }
        persist(promise);
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where id.uscc = ?2", moved.area(), moved.uscc());
    }
}
