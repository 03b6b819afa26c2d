package org.yimatong.hazards.source;

/**
 * How an enterprise stands with its hazard sources.
 *
 * @param level that of its highest source, one (greatest) to four: practice, not a rule of GB 18218-2018
 * @param sources how many it has that were not deregistered
 */
public record EnterpriseLevel(String uscc, String area, int level, long sources) {}
