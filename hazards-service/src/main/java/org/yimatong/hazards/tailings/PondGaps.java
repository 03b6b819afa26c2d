package org.yimatong.hazards.tailings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what is missing of ponds. */
@ApplicationScoped
public class PondGaps {

    private final MonitoringPoints points;
    private final PondRecords records;
    private final Clock clock;

    PondGaps(MonitoringPoints points, PondRecords records, Clock clock) {
        this.points = points;
        this.records = records;
        this.clock = clock;
    }

    /** Of a pond that the caller may see. */
    public List<PondGap> of(TailingsPond pond) {
        var gaps = new ArrayList<PondGap>();
        missingItems(List.of(pond)).getOrDefault(pond.id(), Set.of()).forEach(item -> gaps.add(PondGap.of(item)));
        var now = clock.instant();
        for (var point : points.of(pond.id())) {
            if (!point.item().hasValues()) {
                continue;
            }
            if (point.effective(pond.grade()).equals(PointThresholds.NONE)) {
                gaps.add(PondGap.of(PondGap.GapKind.THRESHOLDS_MISSING, point));
            }
            if (point.isSilentAt(now)) {
                gaps.add(PondGap.of(PondGap.GapKind.POINT_SILENT, point));
            }
        }
        var missing = EnumSet.allOf(CustodianRole.class);
        records.custodiansOf(pond.id()).forEach(custodian -> missing.remove(custodian.role()));
        missing.forEach(role -> gaps.add(PondGap.of(role)));
        return gaps;
    }

    /** The required items that have no point, of each of the ponds. */
    public Map<UUID, Set<MonitoredItem>> missingItems(Collection<TailingsPond> ponds) {
        var there = points.itemsOf(ponds.stream().map(TailingsPond::id).toList());
        return ponds.stream()
                .collect(Collectors.toMap(
                        TailingsPond::id, pond -> missing(pond, there.getOrDefault(pond.id(), Set.of()))));
    }

    private static Set<MonitoredItem> missing(TailingsPond pond, Set<MonitoredItem> there) {
        var required = pond.requiredItems();
        required.removeAll(there);
        return Collections.unmodifiableSet(required);
    }
}
