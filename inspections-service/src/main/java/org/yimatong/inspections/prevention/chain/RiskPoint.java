package org.yimatong.inspections.prevention.chain;

import java.util.List;

/** A line of the ledger of risks: a risk event where it stands, with what controls it. */
public record RiskPoint(RiskEvent event, RiskUnit unit, List<ControlMeasure> measures) {}
