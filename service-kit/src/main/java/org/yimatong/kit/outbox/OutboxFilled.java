package org.yimatong.kit.outbox;

/** Events were left in the outbox; once their transaction is committed, the relay has work. */
record OutboxFilled() {}
