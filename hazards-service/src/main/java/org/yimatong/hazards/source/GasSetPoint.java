package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * At which values a gas detector alarms: a proposal for whoever enters one.
 *
 * @param gas its Chinese name
 * @param first of the first level (一级); of oxygen, too little
 * @param second of the second level (二级); of oxygen, too much
 * @param source from where it is known
 */
public record GasSetPoint(
        SensorKind kind,
        String gas,
        String gasEn,
        String unit,
        BigDecimal first,
        BigDecimal second,
        Basis basis,
        String source) {

    /** What the numbers are. */
    public enum Basis {
        /** The standard lets nobody set them later; who sets them later has a data-quality finding. */
        LATEST,
        /** Usual in the trade, in no standard: nobody is judged by them. */
        USUAL
    }

    /** In the order of the table. */
    public static final List<GasSetPoint> ALL = ReferenceTable.rows("/gas/set-points.csv", GasSetPoint::read);

    private static GasSetPoint read(CSVRecord row) {
        return new GasSetPoint(
                SensorKind.valueOf(row.get("kind")),
                row.get("gas"),
                row.get("gas_en"),
                row.get("unit"),
                new BigDecimal(row.get("first")),
                new BigDecimal(row.get("second")),
                Basis.valueOf(row.get("basis")),
                row.get("source"));
    }
}
