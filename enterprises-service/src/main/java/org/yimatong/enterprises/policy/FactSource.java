package org.yimatong.enterprises.policy;

/** The service that vouches for a fact. */
public enum FactSource {
    INSPECTIONS,
    HAZARDS,
    /** This service. */
    REGISTRY
}
