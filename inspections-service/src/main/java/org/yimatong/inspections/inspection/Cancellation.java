package org.yimatong.inspections.inspection;

import java.time.Instant;
import org.yimatong.inspections.caller.Actor;

/** Why an inspection was given up, and by whom. */
public record Cancellation(String reason, Actor by, Instant at) {}
