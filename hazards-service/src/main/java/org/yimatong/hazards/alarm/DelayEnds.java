package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.outbox.WatermarkBound;

/**
 * Ends delays by the clock, when no further reading does. It waits until every reading that was accepted before has
 * taken effect, so that one that contradicts is never overtaken by the clock, after an outage either.
 */
@ApplicationScoped
public class DelayEnds {

    /** The levels in force of these sensors were changed by somebody who does not follow their readings. */
    public record LevelsMoved(List<Integer> sensors) {}

    private static final int BATCH = 200;

    private final StandingLevels levels;
    private final AlarmKeeper keeper;
    private final SensorDirectory sensors;
    private final WatermarkBound telemetry;
    private final Event<LevelsMoved> moves;
    private final Clock clock;

    DelayEnds(
            StandingLevels levels,
            AlarmKeeper keeper,
            SensorDirectory sensors,
            WatermarkBound telemetry,
            Event<LevelsMoved> moves,
            Clock clock) {
        this.levels = levels;
        this.keeper = keeper;
        this.sensors = sensors;
        this.telemetry = telemetry;
        this.moves = moves;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var upTo = telemetry.upTo();
        if (upTo.equals(Instant.MIN)) {
            return false;
        }
        var due = levels.due(upTo, BATCH);
        if (due.isEmpty()) {
            return false;
        }
        sensors.refresh();
        var standing = levels.load(due).values();
        var changes = new ArrayList<LevelChange>();
        var now = clock.instant();
        for (var level : standing) {
            var sensor = sensors.numbered(level.sensor());
            if (sensor != null) {
                level.end(Instant.MAX, sensor, now, changes::add);
            }
        }
        keeper.take(changes);
        levels.save(standing);
        moves.fire(new LevelsMoved(due));
        return due.size() == BATCH;
    }
}
