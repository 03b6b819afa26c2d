package org.yimatong.enterprises.rating;

/**
 * How great the risk of an enterprise is by its rating (红橙黄蓝), rising. Neither the status of its code nor the colour of
 * an enforcement card.
 */
public enum RiskColour {
    /** 蓝: low. */
    BLUE,
    /** 黄: ordinary. */
    YELLOW,
    /** 橙: considerable. */
    ORANGE,
    /** 红: greatest. */
    RED
}
