package org.yimatong.kit.idempotency;

import org.yimatong.kit.problem.Refusal;

/** The key belongs to another request of the same caller. Becomes 422. */
class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(422, "idempotency-key-reused");
    }
}
