package org.yimatong.inspections.prevention.score;

/** So many of so many. */
public record Share(long of, long all) {}
