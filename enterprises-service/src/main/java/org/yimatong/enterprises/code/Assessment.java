package org.yimatong.enterprises.code;

import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.StandingFact;

/**
 * A policy applied to the facts that stand.
 *
 * @param inputs the facts that stood
 * @param at the instant it speaks of: when a fact was taken in, or when time alone changed its consequence
 * @param evaluatedAt when it was computed; later than {@code at} if the service was down when it was due
 */
public record Assessment(
        Evaluation evaluation, int policyVersion, List<StandingFact> inputs, Instant at, Instant evaluatedAt) {}
