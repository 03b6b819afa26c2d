package org.yimatong.kit.idempotency;

import org.yimatong.kit.problem.RuleBroken;

/** The same request is being worked on by another thread or instance. Becomes 409. */
class RequestRunning extends RuleBroken {

    RequestRunning() {
        super("request-running");
    }
}
