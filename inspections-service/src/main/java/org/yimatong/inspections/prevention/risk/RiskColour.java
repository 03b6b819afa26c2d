package org.yimatong.inspections.prevention.risk;

/** The colour of a risk (红橙黄蓝), gravest first. Not the colour of the code, nor of the enforcement card. */
public enum RiskColour {
    /** 重大风险. */
    RED,
    /** 较大风险. */
    ORANGE,
    /** 一般风险. */
    YELLOW,
    /** 低风险. */
    BLUE
}
