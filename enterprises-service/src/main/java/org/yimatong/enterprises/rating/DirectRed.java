package org.yimatong.enterprises.rating;

/**
 * What makes a rating red whatever its score (直接判红).
 *
 * @param code of ours
 * @param text in the words of the guideline
 */
public record DirectRed(String code, String text) {}
