package org.yimatong.enterprises.enterprise;

/** Size of an enterprise in the national statistics. */
public enum EnterpriseScale {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
