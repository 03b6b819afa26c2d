package org.yimatong.inspections.draw;

/**
 * An enterprise that was drawn, with its two officers.
 *
 * @param lot SHA-256 by which the enterprise was ranked
 * @param first certificate number of the officer with the lowest lot
 * @param second of the one with the next
 */
record Pick(Candidate object, String lot, String first, String second) {}
