package org.yimatong.city.catalogue;

import java.math.BigDecimal;

/**
 * One unit whose hazardous substances make it a major hazard source (GB 18218).
 *
 * @param level 1 (gravest) to 4
 * @param unitKind {@code PRODUCTION} or {@code STORAGE}
 * @param longitude degrees, CGCS2000
 * @param latitude degrees, CGCS2000
 */
public record HazardSource(
        String code, String uscc, String name, int level, String unitKind, BigDecimal longitude, BigDecimal latitude) {}
