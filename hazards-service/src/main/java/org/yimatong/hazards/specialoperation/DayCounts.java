package org.yimatong.hazards.specialoperation;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many special operations take place at an enterprise on a day, by their permits.
 *
 * @param counts each kind is there, also with 0
 */
public record DayCounts(String uscc, String area, LocalDate day, Map<CountedOperation, Long> counts) {}
