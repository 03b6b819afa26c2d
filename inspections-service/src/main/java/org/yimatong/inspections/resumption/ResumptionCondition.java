package org.yimatong.inspections.resumption;

/**
 * What an enterprise has to have before it may start again.
 *
 * @param code stable name
 * @param text in the words of the field
 */
public record ResumptionCondition(String code, String text) {}
