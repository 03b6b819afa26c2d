package org.yimatong.enterprises.risk;

import java.math.BigDecimal;

/** A part of the map, its edges included; degrees in CGCS2000. */
public record Box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {}
