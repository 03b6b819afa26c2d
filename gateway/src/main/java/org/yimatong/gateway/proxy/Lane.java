package org.yimatong.gateway.proxy;

/**
 * One of the ways to a service. Each has connections of its own, so that what is slow by its nature, or made slow, does
 * not hold up the rest.
 */
enum Lane {
    /** What we have received whole, and is answered at once. */
    EVERYDAY,
    /** The same for readings: where alarms come from. */
    TELEMETRY,
    /** Bodies that pass part by part, as fast as their callers send. */
    UPLOAD,
    /** Whole files, which may take half an hour. */
    IMPORT,
    /** Answers that do not end. */
    STREAM
}
