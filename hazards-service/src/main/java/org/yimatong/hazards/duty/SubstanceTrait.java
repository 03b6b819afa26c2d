package org.yimatong.hazards.duty;

/** What makes a chemical matter for the duties of order 40. */
public enum SubstanceTrait {
    /** 毒性气体. */
    TOXIC_GAS,
    /** 易燃气体. */
    FLAMMABLE_GAS,
    /** 液化气体: kept liquid under pressure or cold, as is common. */
    LIQUEFIED_GAS,
    /** 爆炸品. */
    EXPLOSIVE,
    /** 剧毒物质, in whatever state. */
    HIGHLY_TOXIC,
    /** 剧毒液体. */
    HIGHLY_TOXIC_LIQUID
}
