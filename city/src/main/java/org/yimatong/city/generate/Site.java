package org.yimatong.city.generate;

import java.util.List;

/**
 * One enterprise as planned: what it does, where, and its major hazard sources.
 *
 * @param units none for most enterprises
 */
record Site(Trade trade, Area area, List<Unit> units) {

    /**
     * A unit that is a major hazard source.
     *
     * @param level 1 (gravest) to 4
     */
    record Unit(Facility facility, int level) {}

    static Site plain(Trade trade, Area area) {
        return new Site(trade, area, List.of());
    }

    static Site hazardous(Trade trade, Area area, Unit... units) {
        return new Site(trade, area, List.of(units));
    }

    static Unit unit(Facility facility, int level) {
        return new Unit(facility, level);
    }
}
