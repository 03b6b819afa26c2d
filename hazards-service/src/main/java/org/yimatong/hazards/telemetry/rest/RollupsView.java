package org.yimatong.hazards.telemetry.rest;

import java.util.List;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;

/**
 * Rollups as clients see them: columns of equal length, so that a month of minutes stays small. Values are in the unit
 * of the sensor.
 *
 * @param from when each minute or hour begins (UTC)
 */
record RollupsView(
        Resolution resolution,
        List<String> from,
        long[] count,
        double[] min,
        double[] max,
        double[] avg,
        double[] first,
        double[] last) {

    static RollupsView of(Rollups rollups) {
        var begins = new BeginsAsText();
        return new RollupsView(
                rollups.resolution(),
                begins.of(rollups.startsAt()),
                rollups.counts(),
                rollups.least(),
                rollups.greatest(),
                rollups.means(),
                rollups.first(),
                rollups.last());
    }
}
