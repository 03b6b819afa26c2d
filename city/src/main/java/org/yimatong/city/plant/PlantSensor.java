package org.yimatong.city.plant;

import java.math.BigDecimal;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.catalogue.CityCsv;
import org.yimatong.city.catalogue.Limits;
import org.yimatong.city.catalogue.Sensor;

/**
 * One measured variable of the Tennessee Eastman process.
 *
 * @param column where its values stand in a recorded sample, counted from 0
 */
public record PlantSensor(
        String tag,
        int column,
        String nameEn,
        String nameZh,
        String unit,
        String quantity,
        BigDecimal rangeLow,
        BigDecimal rangeHigh,
        Limits limits) {

    static PlantSensor of(CSVRecord row) {
        return new PlantSensor(
                row.get("tag"),
                Integer.parseInt(row.get("column")),
                row.get("name_en"),
                row.get("name_zh"),
                row.get("unit"),
                row.get("quantity"),
                new BigDecimal(row.get("range_low")),
                new BigDecimal(row.get("range_high")),
                CityCsv.limits(row));
    }

    /** This variable as a sensor of an enterprise's hazard source. */
    public Sensor at(String uscc, String sourceCode) {
        return new Sensor(uscc, sourceCode, tag, nameZh, nameEn, quantity, unit, rangeLow, rangeHigh, limits);
    }
}
