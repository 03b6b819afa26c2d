package org.yimatong.inspections.finding.listing;

import java.time.LocalDate;

/**
 * That a major finding is put under listed supervision.
 *
 * @param number of the supervision order (督办单号), of no other listing
 * @param unit that supervises it (督办单位)
 * @param dueOn by when it has to be rectified
 */
public record ListingOrder(String number, String unit, LocalDate dueOn, TreatmentPlan plan) {}
