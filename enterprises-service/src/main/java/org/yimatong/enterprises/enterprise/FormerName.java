package org.yimatong.enterprises.enterprise;

import java.time.LocalDate;

/**
 * A name an enterprise had.
 *
 * @param from first day on which the registry knew it
 * @param until the day on which the next name came
 */
public record FormerName(String name, LocalDate from, LocalDate until) {}
