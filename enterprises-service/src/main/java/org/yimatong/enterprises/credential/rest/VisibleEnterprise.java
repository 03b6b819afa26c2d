package org.yimatong.enterprises.credential.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.problem.NotFound;

/** The enterprise whose dossier is asked for. */
@ApplicationScoped
class VisibleEnterprise {

    private final Enterprises enterprises;

    VisibleEnterprise(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** @throws NotFound if there is none that the caller may see */
    Enterprise of(String uscc) {
        return Uscc.read(uscc).flatMap(enterprises::visible).orElseThrow(NotFound::new);
    }

    /**
     * The same, held until the end of the transaction: neither it nor its dossier is changed by anybody else.
     *
     * @throws NotFound if there is none that the caller may see
     */
    Enterprise held(String uscc) {
        return Uscc.read(uscc).flatMap(enterprises::held).orElseThrow(NotFound::new);
    }
}
