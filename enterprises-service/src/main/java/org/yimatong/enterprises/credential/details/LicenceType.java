package org.yimatong.enterprises.credential.details;

/** The permits for hazardous business. */
public enum LicenceType {
    /** 安全生产许可证: to make hazardous chemicals or fireworks, to mine, to run a tailings pond. */
    WORK_SAFETY,
    /** 危险化学品经营许可证: to trade in hazardous chemicals, with or without a store. */
    CHEMICALS_OPERATION,
    /** 危险化学品安全使用许可证: to use them in large quantities. */
    CHEMICALS_USE,
    /** 危险化学品登记证: registration of those made or imported. */
    CHEMICALS_REGISTRATION,
    /** 道路危险货物运输许可证: to carry dangerous goods by road. */
    DANGEROUS_GOODS_TRANSPORT,
    /** 烟花爆竹经营许可证: to sell fireworks. */
    FIREWORKS_SALE
}
