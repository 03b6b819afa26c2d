package org.yimatong.city.catalogue;

import java.math.BigDecimal;

/**
 * One enterprise as the registry imports it.
 *
 * @param uscc unified social credit code, GB 32100
 * @param kind what it does with hazardous substances, e.g. {@code PRODUCTION}
 * @param industry code of GB/T 4754
 * @param area key of the supervision area
 * @param longitude degrees in {@code datum}
 * @param latitude degrees in {@code datum}
 */
public record Enterprise(
        String uscc,
        String name,
        String kind,
        String industry,
        String area,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        String datum,
        String scale,
        String status) {}
