package org.yimatong.hazards.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

/** The enterprises this service has heard of. */
@ApplicationScoped
public class KnownEnterprises implements PanacheRepositoryBase<KnownEnterprise, String> {

    private final Event<EnterpriseMoved> moves;

    KnownEnterprises(Event<EnterpriseMoved> moves) {
        this.moves = moves;
    }

    /** Takes in what the registry announced; news older than what is known changes nothing. */
    public void learn(RegistryEvent news) {
        var known = findById(news.uscc());
        if (known == null) {
            persist(new KnownEnterprise(news.uscc(), news.name(), news.area(), news.version()));
        } else if (known.isOlderThan(news.version())) {
            var moved = !known.area().equals(news.area());
            known.become(news.name(), news.area(), news.version());
            if (moved) {
                flush(); // it is held before anything of it moves: who enters something for it waits
                moves.fire(new EnterpriseMoved(news.uscc(), news.area()));
            }
        }
    }
}
