package org.yimatong.inspections.prevention.score;

import java.util.Map;

/**
 * What a score is computed from.
 *
 * @param overdue findings that stand beyond their deadline
 * @param overdueMajor of these, the major ones
 */
public record ScoreInputs(Map<ScorePart, Share> shares, long overdue, long overdueMajor, Comparison comparison) {}
