package org.yimatong.enterprises.enterprise;

/** The hazardous business for which an enterprise is under supervision. */
public enum EnterpriseKind {
    /** Makes hazardous chemicals. */
    PRODUCTION,
    /** Trades in them, petrol stations included. */
    OPERATION,
    /** Stores them. */
    STORAGE,
    /** Uses them to make something else. */
    USE,
    /** Carries them. */
    TRANSPORT,
    /** Runs a tailings pond. */
    TAILINGS_POND,
    /** Makes, stores or sells fireworks. */
    FIREWORKS,
    /** Smelts metal. */
    METAL_SMELTING,
    /** Is supervised for another reason. */
    OTHER
}
