package org.yimatong.inspections.finding;

/** A finding, and whether the report made it: the same report may have been filed before. */
public record Filed(Finding finding, boolean isNew) {}
