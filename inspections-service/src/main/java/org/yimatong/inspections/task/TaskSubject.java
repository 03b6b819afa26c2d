package org.yimatong.inspections.task;

/**
 * Which enterprise is to be looked at, and why.
 *
 * @param area the supervision area the enterprise belongs to
 */
public record TaskSubject(String uscc, String area, String purpose) {}
