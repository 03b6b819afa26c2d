package org.yimatong.kit.access;

/** What the identity provider says now of a token that was good when it was signed. */
public enum TokenStanding {
    /** Its bearer has these rights, no more and no less. */
    HOLDS,
    /** The bearer was disabled or logged out, or has other rights now: another token is to be fetched. */
    GONE,
    /** The identity provider could not be asked. */
    UNKNOWN
}
