package org.yimatong.enterprises.enterprise;

/** What coordinates refer to; without it they are worth nothing, for one is half a kilometre off the other. */
public enum Datum {
    /** That of the state's surveys, and of everything kept here. */
    CGCS2000,
    /** The shifted one of Chinese web maps. */
    GCJ02
}
