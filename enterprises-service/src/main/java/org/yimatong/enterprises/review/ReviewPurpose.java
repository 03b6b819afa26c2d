package org.yimatong.enterprises.review;

/** Why all codes are judged anew. */
public enum ReviewPurpose {
    /** By another policy than the one in force: what would change? */
    TRIAL,
    /** By the policy in force: is what is shown what the facts say? */
    RECOMPUTATION
}
