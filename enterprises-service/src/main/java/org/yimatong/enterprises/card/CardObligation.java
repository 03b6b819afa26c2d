package org.yimatong.enterprises.card;

/**
 * What a card of a colour may oblige an enterprise to.
 *
 * @param code stable name
 */
public record CardObligation(CardColour colour, String code, String chinese, String english) {}
