package org.yimatong.inspections.prevention.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.inspections.prevention.EnterpriseNotKnown;
import org.yimatong.inspections.prevention.chain.ElementKind.Owner;
import org.yimatong.kit.access.CurrentAccess;

/** The enterprise in whose name the caller keeps a chain: their own, by their token. */
@ApplicationScoped
public class ChainOwner {

    private final KnownEnterprises enterprises;
    private final CurrentAccess access;
    private final Clock clock;

    ChainOwner(KnownEnterprises enterprises, CurrentAccess access, Clock clock) {
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /** @throws EnterpriseNotKnown if the caller has none that is in the registry */
    public Owner current() {
        var uscc = access.get().uscc();
        if (uscc == null) {
            throw new EnterpriseNotKnown();
        }
        var enterprise = enterprises.visible(uscc).orElseThrow(EnterpriseNotKnown::new);
        return new Owner(enterprise.uscc(), enterprise.area());
    }

    /** The stamp of what the caller writes here and now. */
    public Stamp stamp() {
        return Stamp.of(access.get().name(), clock.instant());
    }
}
