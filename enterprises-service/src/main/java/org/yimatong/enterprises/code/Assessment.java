package org.yimatong.enterprises.code;

import java.time.Instant;
import java.util.List;
import org.yimatong.enterprises.policy.Evaluation;
import org.yimatong.enterprises.policy.StandingFact;

/**
 * A policy applied to the facts that stand.
 *
 * @param policyFrom when that policy took effect, or the newest of those that were superseded at the same instant
 * @param inputs the facts that stood
 * @param at the instant it speaks of: when a fact was taken in, or when time alone changed its consequence
 * @param evaluatedAt when it was computed; later than {@code at} if the service was down when it was due
 */
public record Assessment(
        Evaluation evaluation,
        int policyVersion,
        Instant policyFrom,
        List<StandingFact> inputs,
        Instant at,
        Instant evaluatedAt) {}
