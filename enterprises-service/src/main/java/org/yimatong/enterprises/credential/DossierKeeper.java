package org.yimatong.enterprises.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.ArrayList;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.credential.obligation.Obligations;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;

/** Lets the dossier follow its enterprise: to another area, to other business with other duties, to its end. */
@ApplicationScoped
class DossierKeeper {

    private final Credentials credentials;
    private final Obligations obligations;
    private final Assessor assessor;
    private final Clock clock;

    DossierKeeper(Credentials credentials, Obligations obligations, Assessor assessor, Clock clock) {
        this.credentials = credentials;
        this.obligations = obligations;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** Comes after the code took its new name, and is held by that. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) EnterpriseChanged enterprise) {
        var reports = new ArrayList<FactReport>();
        for (var credential : credentials.of(enterprise.uscc())) {
            credential.follow(Holder.of(enterprise), clock);
            reports.addAll(credential.releaseReports());
        }
        reports.addAll(obligations.follow(enterprise, credentials.held(enterprise.uscc())));
        if (!reports.isEmpty()) {
            assessor.take(enterprise.uscc(), reports);
        }
    }
}
