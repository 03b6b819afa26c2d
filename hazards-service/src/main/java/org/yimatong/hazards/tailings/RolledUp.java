package org.yimatong.hazards.tailings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The warning of a pond with all it follows from.
 *
 * @param items that have points with values, and those that the pond has to monitor and has no point for: nothing is
 *     known of them
 */
public record RolledUp(PondWarning warning, List<ItemWarning> items) {

    /** The warning of an item with its points. */
    public record ItemWarning(MonitoredItem item, PondWarning warning, List<PointWarning> points) {}

    /** The warning of a point. */
    public record PointWarning(String point, PondWarning warning) {}

    /**
     * @param points of one pond
     * @param required what it has to monitor
     */
    static RolledUp of(Collection<MonitoringPoint> points, Set<MonitoredItem> required) {
        var items = new ArrayList<ItemWarning>();
        for (var item : MonitoredItem.values()) {
            var ofItem = points.stream()
                    .filter(point -> point.item() == item && item.hasValues())
                    .map(point -> new PointWarning(point.code(), point.warning()))
                    .toList();
            if (!ofItem.isEmpty() || (item.hasValues() && required.contains(item))) {
                var warning = PondWarningRule.ofPoints(
                        ofItem.stream().map(PointWarning::warning).toList());
                items.add(new ItemWarning(item, warning, ofItem));
            }
        }
        return new RolledUp(
                PondWarningRule.ofItems(items.stream().map(ItemWarning::warning).toList()), items);
    }
}
