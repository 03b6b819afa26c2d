package org.yimatong.kit.access;

/** Whose rows an operation is about, and thereby before whom they are; to everybody else they do not exist. */
public enum Whose {
    /** Before the enterprise itself and the officials of its area. */
    AN_ENTERPRISE,
    /** Before the officials of the area, and no enterprise. */
    AN_AREA,
    /** Before whoever answers for the whole city, and for nobody else. */
    THE_CITY,
    /** Before the caller who made them. */
    THE_CALLER,
    /** Before whoever holds their pass, such as a receipt; of an enterprise or a person it shows nothing. */
    THE_BEARER,
    /** The same for everybody whom the operation admits. */
    EVERYBODY
}
