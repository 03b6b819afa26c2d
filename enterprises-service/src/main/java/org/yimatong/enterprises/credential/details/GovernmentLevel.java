package org.yimatong.enterprises.credential.details;

/** The levels of government at which officials answer for enterprises. */
public enum GovernmentLevel {
    PROVINCE,
    CITY,
    /** District, county or development zone. */
    DISTRICT,
    /** Town or street. */
    TOWN
}
