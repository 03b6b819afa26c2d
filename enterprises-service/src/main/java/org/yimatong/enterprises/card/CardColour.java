package org.yimatong.enterprises.card;

/**
 * The colour of an enforcement card (红黄蓝明白卡). Neither the status of the enterprise's code nor the colour of its rating,
 * though they share words.
 */
public enum CardColour {
    /** 红: operations stop. */
    RED,
    /** 黄: something has to be put right by a day. */
    YELLOW,
    /** 蓝: the ordinary obligations, explained. */
    BLUE
}
