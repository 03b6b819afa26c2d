package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.yimatong.kit.access.AsSystem;

/**
 * Changes the codes that time alone changes: a deadline that passes sends no message.
 *
 * <p>What is due stands in the database, so nothing is missed while the service is down; any number of instances share
 * the work.
 */
@ApplicationScoped
public class CodeClock {

    private static final int BATCH = 100;

    private final Codes codes;
    private final Assessor assessor;

    CodeClock(Codes codes, Assessor assessor) {
        this.codes = codes;
        this.assessor = assessor;
    }

    /**
     * Assesses what is due by now.
     *
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean tick() {
        var now = assessor.now();
        var due = codes.due(now, BATCH);
        due.forEach(code -> assessor.catchUp(code, now));
        var unaccounted = codes.unaccounted(BATCH);
        unaccounted.forEach(code -> assessor.account(code, now));
        return due.size() == BATCH || unaccounted.size() == BATCH;
    }
}
