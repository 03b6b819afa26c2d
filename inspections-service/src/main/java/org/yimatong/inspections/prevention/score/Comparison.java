package org.yimatong.inspections.prevention.score;

/**
 * How often checks find something, at the enterprise and at others of its kind of business. A check of what does not
 * run finds nothing and does not count.
 *
 * @param peers other enterprises of the kind that checked at all
 */
public record Comparison(long checks, long found, long peers, long peerChecks, long peerFound) {}
