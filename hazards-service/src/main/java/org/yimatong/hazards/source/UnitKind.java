package org.yimatong.hazards.source;

/** What a unit of GB 18218-2018 is for. */
public enum UnitKind {
    /** Plant in which hazardous chemicals are made or processed. */
    PRODUCTION,
    /** Tank farm or warehouse in which they are kept. */
    STORAGE
}
