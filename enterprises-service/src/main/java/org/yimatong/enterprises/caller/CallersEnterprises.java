package org.yimatong.enterprises.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.problem.NotFound;

/** The enterprises that concern the caller. One that does not is as unknown as one that does not exist. */
@ApplicationScoped
public class CallersEnterprises {

    private final Enterprises enterprises;
    private final CurrentAccess access;

    CallersEnterprises(Enterprises enterprises, CurrentAccess access) {
        this.enterprises = enterprises;
        this.access = access;
    }

    /**
     * An enterprise whose records the caller may see.
     *
     * @throws NotFound if there is none for them
     */
    public Enterprise seen(String uscc) {
        return visible(uscc).orElseThrow(NotFound::new);
    }

    /**
     * An enterprise in an area the caller answers for. Held until the end of the transaction: its records change one at
     * a time.
     *
     * @throws NotFound if there is none for them
     */
    public Enterprise supervised(String uscc) {
        return held(visible(uscc).filter(found -> access.get().uscc() == null));
    }

    /**
     * The enterprise the caller belongs to; held likewise.
     *
     * @throws NotFound if it is another one
     */
    public Enterprise own(String uscc) {
        return held(
                visible(uscc).filter(found -> found.uscc().equals(access.get().uscc())));
    }

    public Actor caller() {
        return Actor.of(access.get());
    }

    private Optional<Enterprise> visible(String uscc) {
        return Uscc.read(uscc).flatMap(enterprises::visible);
    }

    private Enterprise held(Optional<Enterprise> found) {
        var enterprise = found.orElseThrow(NotFound::new);
        enterprises.getEntityManager().refresh(enterprise, LockModeType.PESSIMISTIC_WRITE);
        return enterprise;
    }
}
