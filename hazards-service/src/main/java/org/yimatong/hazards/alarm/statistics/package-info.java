/** Alarms in figures: how much a period asked of its operators, beside what ISA-18.2 holds to be bearable. */
@NullMarked
package org.yimatong.hazards.alarm.statistics;

import org.jspecify.annotations.NullMarked;
