package org.yimatong.hazards.rates;

/** The three rates of one enterprise with hazard sources. */
public record EnterpriseRates(String uscc, String area, ThreeRates rates) {}
