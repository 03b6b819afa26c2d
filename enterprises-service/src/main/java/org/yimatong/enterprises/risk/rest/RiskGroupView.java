package org.yimatong.enterprises.risk.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.Dimension;
import org.yimatong.enterprises.risk.Measure;
import org.yimatong.enterprises.risk.RiskGroup;

/**
 * Enterprises that are alike, summed up.
 *
 * @param day at whose end they were; in trends only
 * @param area null where areas are not told apart; likewise the next three
 * @param industry null also where nobody knows it
 * @param enterprises how many they are; null if the group is small, and so are all sums
 * @param promisesOverdue enterprises whose daily safety promise is missing
 * @param small whether its counts are held back from the caller, for they would tell of single enterprises
 */
@Schema(name = "RiskGroup")
record RiskGroupView(
        @Nullable LocalDate day,
        @Nullable String area,
        @Nullable String kind,
        @Nullable String industry,
        @Nullable String codeStatus,
        @Nullable Long enterprises,
        @Nullable Long openFindings,
        @Nullable Long majorFindings,
        @Nullable Long overdueFindings,
        @Nullable Long alarmsHighHigh,
        @Nullable Long alarmsHigh,
        @Nullable Long alarmsLow,
        @Nullable Long alarmsLowLow,
        @Nullable Long lapsedRecords,
        @Nullable Long promisesOverdue,
        @Nullable Long unreliableSensors,
        boolean small) {

    static RiskGroupView of(RiskGroup group) {
        var likeness = group.likeness();
        var counts = group.counts();
        return new RiskGroupView(
                group.day(),
                likeness.get(Dimension.AREA),
                likeness.get(Dimension.KIND),
                likeness.get(Dimension.INDUSTRY),
                likeness.get(Dimension.CODE),
                counts.get(Measure.ENTERPRISES),
                counts.get(Measure.OPEN_FINDINGS),
                counts.get(Measure.MAJOR_FINDINGS),
                counts.get(Measure.OVERDUE_FINDINGS),
                counts.get(Measure.ALARMS_HIGH_HIGH),
                counts.get(Measure.ALARMS_HIGH),
                counts.get(Measure.ALARMS_LOW),
                counts.get(Measure.ALARMS_LOW_LOW),
                counts.get(Measure.LAPSED_RECORDS),
                counts.get(Measure.PROMISES_OVERDUE),
                counts.get(Measure.UNRELIABLE_SENSORS),
                group.isHeldBack());
    }
}
