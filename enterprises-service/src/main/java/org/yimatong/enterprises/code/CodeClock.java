package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/**
 * Changes the codes that time alone or a new policy changes: neither a deadline that passes nor a policy that takes
 * effect sends a message.
 *
 * <p>What is due stands in the database, so nothing is missed while the service is down; any number of instances share
 * the work.
 */
@ApplicationScoped
public class CodeClock implements RecurringWork {

    private static final int BATCH = 100;

    /** A new policy leaves most codes as they are. */
    private static final int MANY = 500;

    private final Codes codes;
    private final Assessor assessor;
    private final CodePolicies policies;
    private final Duration pause;

    CodeClock(
            Codes codes,
            Assessor assessor,
            CodePolicies policies,
            @ConfigProperty(name = "yimatong.code.clock-every", defaultValue = "500ms") Duration pause) {
        this.codes = codes;
        this.assessor = assessor;
        this.policies = policies;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "code-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** Assesses what is due by now. */
    @Override
    @AsSystem
    @Transactional
    public boolean round() {
        var now = assessor.now();
        var due = codes.due(now, BATCH);
        assessor.catchUp(due, now);
        var judgedByAnother = codes.judgedBefore(policies.timeline().inForceSince(now), MANY);
        assessor.catchUp(judgedByAnother, now);
        var unaccounted = codes.unaccounted(BATCH);
        unaccounted.forEach(code -> assessor.account(code, now));
        return due.size() == BATCH || judgedByAnother.size() == MANY || unaccounted.size() == BATCH;
    }
}
