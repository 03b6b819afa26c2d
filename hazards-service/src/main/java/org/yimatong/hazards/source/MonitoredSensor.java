package org.yimatong.hazards.source;

/**
 * What telemetry needs to know of a sensor, ready for comparison.
 *
 * @param number short key of the sensor
 * @param source code of the hazard source it watches
 * @param rangeLow least value it can measure
 * @param rangeHigh greatest value it can measure
 * @param thresholds those that are usable; see {@link Thresholds#usable}
 */
public record MonitoredSensor(
        int number,
        String uscc,
        String area,
        String source,
        String tag,
        String unit,
        double rangeLow,
        double rangeHigh,
        Thresholds thresholds,
        Damping damping,
        SensorKind kind) {

    /** One that measures a quantity of the process. */
    public MonitoredSensor(
            int number,
            String uscc,
            String area,
            String source,
            String tag,
            String unit,
            double rangeLow,
            double rangeHigh,
            Thresholds thresholds,
            Damping damping) {
        this(number, uscc, area, source, tag, unit, rangeLow, rangeHigh, thresholds, damping, SensorKind.PROCESS);
    }

    /** The same, whose every reading counts at once. */
    public MonitoredSensor(
            int number,
            String uscc,
            String area,
            String source,
            String tag,
            String unit,
            double rangeLow,
            double rangeHigh,
            Thresholds thresholds) {
        this(number, uscc, area, source, tag, unit, rangeLow, rangeHigh, thresholds, Damping.NONE);
    }

    public boolean canMeasure(double value) {
        return rangeLow <= value && value <= rangeHigh;
    }
}
