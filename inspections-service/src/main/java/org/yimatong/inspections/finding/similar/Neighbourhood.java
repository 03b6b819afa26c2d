package org.yimatong.inspections.finding.similar;

import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.finding.Site;

/**
 * What lies around a site. The cells are those of the column {@code cell}: a hundredth of a degree wide and high, so
 * that equality finds them by an index behind row-level security, where a comparison could not.
 */
record Neighbourhood(Site centre, int metres) {

    /** Mean radius of the earth, IUGG 1980. */
    private static final double EARTH_METRES = 6_371_008.8;

    private static final double CELLS_PER_DEGREE = 100;

    /** Beyond any number of cells from west to east. */
    private static final int ROW = 100_000;

    /** The cells that the circle touches. */
    List<Integer> cells() {
        var north = centre.latitude().doubleValue();
        var east = centre.longitude().doubleValue();
        var high = Math.toDegrees(metres / EARTH_METRES);
        var wide = high / Math.cos(Math.toRadians(north));
        var cells = new ArrayList<Integer>();
        for (var row = cell(north - high); row <= cell(north + high); row++) {
            for (var column = cell(east - wide); column <= cell(east + wide); column++) {
                cells.add(row * ROW + column);
            }
        }
        return cells;
    }

    /** Great-circle distance in whole metres. */
    long metresTo(Site other) {
        var north = Math.toRadians(centre.latitude().doubleValue());
        var otherNorth = Math.toRadians(other.latitude().doubleValue());
        var east = Math.toRadians(other.longitude().subtract(centre.longitude()).doubleValue());
        var haversine = Math.pow(Math.sin((otherNorth - north) / 2), 2)
                + Math.cos(north) * Math.cos(otherNorth) * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(haversine)));
    }

    private static int cell(double degrees) {
        return (int) Math.floor(degrees * CELLS_PER_DEGREE);
    }
}
