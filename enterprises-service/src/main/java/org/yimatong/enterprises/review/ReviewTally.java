package org.yimatong.enterprises.review;

import java.time.Instant;

/**
 * What came of judging all codes.
 *
 * @param at the instant for which they were judged
 */
record ReviewTally(Instant at, int codes, int pending, int differences) {}
