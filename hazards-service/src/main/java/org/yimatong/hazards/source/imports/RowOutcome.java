package org.yimatong.hazards.source.imports;

/** What an accepted row did to the registry. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
