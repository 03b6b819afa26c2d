package org.yimatong.inspections.prevention.exchange;

/** What one row of a hidden danger says. */
record SaidDanger(DangerContent content, DangerState state, RowFrame frame) {}
