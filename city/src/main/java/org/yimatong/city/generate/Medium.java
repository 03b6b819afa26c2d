package org.yimatong.city.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What equipment holds, with its threshold quantity and coefficient by GB 18218-2018 (names, table 1; classes, table
 * 2).
 */
enum Medium {
    AMMONIA("液氨", "7664-41-7", "LIQUEFIED_GAS", "10", "2"),
    CHLORINE("液氯", "7782-50-5", "LIQUEFIED_GAS", "5", "4"),
    PETROL("汽油", "86290-81-5", "LIQUID", "200", "1"),
    /** W5.4. */
    DIESEL("柴油", "68334-30-5", "LIQUID", "5000", "1"),
    /** W5.4. */
    KEROSENE("航空煤油", "8008-20-6", "LIQUID", "5000", "1"),
    METHANOL("甲醇", "67-56-1", "LIQUID", "500", "1"),
    TOLUENE("甲苯", "108-88-3", "LIQUID", "500", "1"),
    BENZENE("苯", "71-43-2", "LIQUID", "50", "1"),
    /** W9.2. */
    PEROXIDE("过氧化氢溶液", "7722-84-1", "LIQUID", "200", "1"),
    LPG("LPG", "68476-85-7", "LIQUEFIED_GAS", "50", "1.5"),
    LNG("LNG", "74-82-8", "LIQUEFIED_GAS", "50", "1.5"),
    HYDROGEN("氢", "1333-74-0", "GAS", "5", "1.5"),
    OXYGEN("液氧", "7782-44-7", "LIQUEFIED_GAS", "200", "1"),
    ACETYLENE("乙炔", "74-86-2", "GAS", "1", "1.5"),
    PROPYLENE_OXIDE("1,2-环氧丙烷", "75-56-9", "LIQUID", "10", "1.5"),
    /** W5.1: above its boiling point. */
    NAPHTHA("石脑油", "8030-30-6", "LIQUID", "10", "1.5"),
    ETHER("乙醚", "60-29-7", "LIQUID", "10", "1.5");

    /** R of GB 18218-2018 that a source of each level is to have, where 1 to 29 people live nearby (alpha is 1). */
    private static final int[] SEVERITY = {110, 60, 15, 3};

    private static final MathContext SHOWN = new MathContext(2, RoundingMode.UP);

    private final String nameZh;
    private final String cas;
    private final String state;
    private final BigDecimal threshold;
    private final BigDecimal beta;

    Medium(String nameZh, String cas, String state, String threshold, String beta) {
        this.nameZh = nameZh;
        this.cas = cas;
        this.state = state;
        this.threshold = new BigDecimal(threshold);
        this.beta = new BigDecimal(beta);
    }

    /** What each of so many pieces may hold at most if their source is of this level, in tonnes. */
    BigDecimal designMaximum(int level, int pieces) {
        var all = threshold.multiply(BigDecimal.valueOf(SEVERITY[level - 1]));
        var each = all.divide(beta.multiply(BigDecimal.valueOf(pieces)), SHOWN);
        return each.setScale(Math.max(each.scale(), 0));
    }

    /** R of so many tonnes, where alpha is 1. */
    BigDecimal severityOf(BigDecimal tonnes) {
        return beta.multiply(tonnes).divide(threshold, MathContext.DECIMAL64);
    }

    String nameZh() {
        return nameZh;
    }

    String cas() {
        return cas;
    }

    /** As the suite names it, e.g. {@code LIQUEFIED_GAS}. */
    String state() {
        return state;
    }
}
