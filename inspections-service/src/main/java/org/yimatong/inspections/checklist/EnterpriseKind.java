package org.yimatong.inspections.checklist;

/** The hazardous business for which an enterprise is under supervision, in the words of the registry. */
public enum EnterpriseKind {
    PRODUCTION,
    OPERATION,
    STORAGE,
    USE,
    TRANSPORT,
    TAILINGS_POND,
    FIREWORKS,
    METAL_SMELTING,
    OTHER
}
