package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.kit.clock.RecurringWork;

/** Packs hours that are over, sums up days that are old, and drops what has been passed, one step after the other. */
@ApplicationScoped
class ReadingUpkeep implements RecurringWork {

    private final ReadingPartitions partitions;
    private final ReadingMarkTable marks;
    private final HourPacking packing;
    private final LateMerging merging;
    private final DayRolling rolling;
    private final TelemetryConfig config;
    private final Clock clock;

    /** Late readings are merged once for each hour that was packed, not as they come: each costs a whole hour's row. */
    private long mergedFor = Long.MIN_VALUE;

    ReadingUpkeep(
            ReadingPartitions partitions,
            ReadingMarkTable marks,
            HourPacking packing,
            LateMerging merging,
            DayRolling rolling,
            TelemetryConfig config,
            Clock clock) {
        this.partitions = partitions;
        this.marks = marks;
        this.packing = packing;
        this.merging = merging;
        this.rolling = rolling;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reading-upkeep";
    }

    @Override
    public Duration pause() {
        return config.upkeepEvery();
    }

    @Override
    public boolean round() {
        return round(clock.instant());
    }

    /** Takes the next step that is due. @return whether there may be more */
    boolean round(Instant now) {
        partitions.keep(LocalDate.ofInstant(now, ZoneOffset.UTC));
        var more = packing.step(now) || merge() || rolling.step() || rolling.close(now);
        partitions.drop(now);
        return more;
    }

    private boolean merge() {
        var current = marks.current();
        var rolls = current.rolledUntil() < current.takenFrom();
        if (mergedFor == current.packedUntil() && !rolls) {
            return false;
        }
        if (!merging.step()) {
            mergedFor = current.packedUntil();
            return false;
        }
        return true;
    }
}
