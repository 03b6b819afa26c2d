package org.yimatong.inspections.prevention.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.chain.Control;
import org.yimatong.inspections.prevention.chain.ControlMeasure;
import org.yimatong.inspections.prevention.chain.EventContent;
import org.yimatong.inspections.prevention.chain.MeasureContent;
import org.yimatong.inspections.prevention.chain.RiskEvent;
import org.yimatong.inspections.prevention.chain.RiskUnit;
import org.yimatong.inspections.prevention.chain.UnitContent;

/** The rows of the analysis: units, events, measures. */
final class ChainFormats {

    static final ExchangeFormat<UnitContent, RiskUnit> UNIT = new ExchangeFormat<>(
            "sec_security_risk_unit",
            RiskUnit.KIND,
            Map.of("name", "riskUnitName", "department", "hazardDep", "liablePerson", "hazardLiablePerson"),
            ChainFormats::unit,
            ChainFormats::write);

    static final ExchangeFormat<EventContent, RiskEvent> EVENT = new ExchangeFormat<>(
            "sec_security_risk_events",
            RiskEvent.KIND,
            Map.of("unitId", "riskUnitId", "name", "riskEventName"),
            ChainFormats::event,
            ChainFormats::write);

    static final ExchangeFormat<MeasureContent, ControlMeasure> MEASURE = new ExchangeFormat<>(
            "sec_security_risk_control_measures",
            ControlMeasure.KIND,
            Map.of(
                    "eventId",
                    "riskEventId",
                    "class1",
                    "classify1",
                    "class2",
                    "classify2",
                    "class3",
                    "classify3",
                    "control",
                    "dataSrc",
                    "description",
                    "riskMeasureDesc",
                    "checkContent",
                    "troubleshootContent"),
            ChainFormats::measure,
            ChainFormats::write);

    private static final Codes<Control> CONTROL = Codes.numbered(Control.class, 1);

    private ChainFormats() {}

    private static UnitContent unit(Row row, @Nullable UnitContent before) {
        return new UnitContent(
                row.text("hazardCode"),
                row.text("riskUnitName"),
                row.text("hazardDep"),
                row.text("hazardLiablePerson"),
                row.text("companyCode"));
    }

    private static Map<String, Object> write(UnitContent unit) {
        var row = new LinkedHashMap<String, Object>();
        if (unit.companyCode() != null) {
            row.put("companyCode", unit.companyCode());
        }
        row.put("hazardCode", unit.hazardCode());
        row.put("hazardDep", unit.department());
        row.put("hazardLiablePerson", unit.liablePerson());
        row.put("riskUnitName", unit.name());
        return row;
    }

    /** The format knows the name only: what the ledger has beside it stays. */
    private static EventContent event(Row row, @Nullable EventContent before) {
        var unit = row.id("riskUnitId");
        var name = row.text("riskEventName");
        return before == null
                ? new EventContent(unit, name, null, null, null, null, null, null)
                : new EventContent(
                        unit,
                        name,
                        before.place(),
                        before.factor(),
                        before.accidentType(),
                        before.controlLayer(),
                        before.liablePerson(),
                        before.risk());
    }

    private static Map<String, Object> write(EventContent event) {
        var row = new LinkedHashMap<String, Object>();
        row.put("riskUnitId", event.unitId().toString());
        row.put("riskEventName", event.name());
        return row;
    }

    private static MeasureContent measure(Row row, @Nullable MeasureContent before) {
        return new MeasureContent(
                row.id("riskEventId"),
                row.code("dataSrc", CONTROL),
                row.text("riskMeasureDesc"),
                row.text("classify1"),
                row.text("classify2"),
                row.textOrNull("classify3"),
                row.text("troubleshootContent"));
    }

    private static Map<String, Object> write(MeasureContent measure) {
        var row = new LinkedHashMap<String, Object>();
        row.put("riskEventId", measure.eventId().toString());
        row.put("dataSrc", CONTROL.of(measure.control()));
        row.put("riskMeasureDesc", measure.description());
        row.put("classify1", measure.class1());
        row.put("classify2", measure.class2());
        if (measure.class3() != null) {
            row.put("classify3", measure.class3());
        }
        row.put("troubleshootContent", measure.checkContent());
        return row;
    }
}
