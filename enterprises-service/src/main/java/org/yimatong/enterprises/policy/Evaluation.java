package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of the facts that stand at an instant.
 *
 * @param reasons worst first
 * @param nextEvaluation when time alone will change it; null if only a new fact can
 */
public record Evaluation(
        CodeStatus status, List<Reason> reasons, @Nullable Instant nextEvaluation) {}
