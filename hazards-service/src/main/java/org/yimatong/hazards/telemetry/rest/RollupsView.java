package org.yimatong.hazards.telemetry.rest;

import java.util.List;
import org.yimatong.hazards.telemetry.Resolution;

/**
 * Rollups as clients see them: columns of equal length, so that a month of minutes stays small. Values are in the unit
 * of the sensor. This is the body as documented; {@link RollupsJson} writes it.
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
        double[] last) {}
