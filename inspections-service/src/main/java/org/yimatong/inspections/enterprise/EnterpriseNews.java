package org.yimatong.inspections.enterprise;

import java.time.LocalDate;

/**
 * What is known of an enterprise has changed: its entry in the registry, or the colour of its code. Fired in the
 * transaction in which it is taken in.
 *
 * @param day on which it changed, in the calendar of Asia/Shanghai
 */
public record EnterpriseNews(String uscc, LocalDate day) {}
