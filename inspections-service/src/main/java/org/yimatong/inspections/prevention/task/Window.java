package org.yimatong.inspections.prevention.task;

import java.time.Instant;

/**
 * When a task is to be done once.
 *
 * @param closesAt from then on it is too late
 */
record Window(Instant opensAt, Instant closesAt) {}
