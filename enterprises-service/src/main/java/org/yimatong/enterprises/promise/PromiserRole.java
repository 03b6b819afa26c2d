package org.yimatong.enterprises.promise;

/** In what capacity somebody promises for the enterprise. */
public enum PromiserRole {
    /** 主要负责人. */
    PRINCIPAL,
    /** Another of its leaders, in the absence of the principal (受委托的负责人). */
    DELEGATE
}
