package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.outbox.WatermarkBound;

/** Up to when the codes account for all facts and for the passing of time. Bounds what is announced with them. */
@ApplicationScoped
public class CodeFreshness implements WatermarkBound {

    private final Freshness inputs;
    private final Codes codes;
    private final Assessor assessor;

    CodeFreshness(Freshness inputs, Codes codes, Assessor assessor) {
        this.inputs = inputs;
        this.codes = codes;
        this.assessor = assessor;
    }

    @Override
    @AsSystem
    @Transactional
    public Instant upTo() {
        var known = inputs.upTo().orElse(Instant.MIN);
        return codes.earliestDue(assessor.now())
                .filter(due -> due.isBefore(known))
                .orElse(known);
    }

    /** Whether what is accounted for up to an instant is too old to speak of the moment. */
    public boolean isStale(Instant upTo, Instant moment) {
        return inputs.isStale(upTo, moment);
    }
}
