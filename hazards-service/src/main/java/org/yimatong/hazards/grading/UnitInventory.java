package org.yimatong.hazards.grading;

import java.util.List;

/**
 * A production unit (parted at its shut-off valves) or storage unit (tank farm within its dike, warehouse within its
 * building), and what it may hold.
 *
 * @param place where it stands in the request, as a JSON Pointer
 */
public record UnitInventory(String place, String name, List<Holding> holdings) {

    public UnitInventory {
        holdings = List.copyOf(holdings);
    }
}
