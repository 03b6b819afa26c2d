package org.yimatong.hazards.filing.deregistration;

/** Where the application for a deregistration stands. */
public enum DeregistrationState {
    /** The county has to check it. */
    APPLIED,
    /** The source is no major hazard source any more. Final. */
    GRANTED,
    /** The source stays one. Final; the enterprise may apply anew. */
    REFUSED
}
