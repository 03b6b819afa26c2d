package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import org.yimatong.kit.access.AsSystem;

/**
 * Judges what the clock tells of sensors: silence, and refused readings that last. One instance at a time, and each
 * part in a transaction of its own that takes the sensors in their order: it never waits in a circle with the readings.
 */
@ApplicationScoped
public class HealthRounds {

    private final ListeningTable listening;
    private final SilenceTable silences;
    private final RefusalTable refusals;
    private final Episodes episodes;
    private final HealthConfig config;

    HealthRounds(
            ListeningTable listening,
            SilenceTable silences,
            RefusalTable refusals,
            Episodes episodes,
            HealthConfig config) {
        this.listening = listening;
        this.silences = silences;
        this.refusals = refusals;
        this.episodes = episodes;
        this.config = config;
    }

    /** Notes which readings this instance refused since the last time. */
    @AsSystem
    @Transactional
    public void noteRefusals() {
        refusals.note();
    }

    /**
     * Judges the silence of sensors.
     *
     * @param asOf all readings accepted before this instant are accounted for
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean judgeSilence(Instant asOf) {
        var listened = listening.reach(asOf, config.gapAfter());
        if (listened.isEmpty()) {
            return false;
        }
        var judge = new SilenceJudge(listened.get(), config.silentAfter());
        var changes = new ArrayList<HealthChange>();
        var more = silences.judge(watched -> judge.judge(watched, asOf), asOf, changes);
        episodes.take(changes);
        return more;
    }

    /**
     * Judges what refused readings say of sensors.
     *
     * @param asOf as for {@link #judgeSilence}
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean judgeRefusals(Instant asOf) {
        if (listening.reach(asOf, config.gapAfter()).isEmpty()) {
            return false;
        }
        var changes = new ArrayList<HealthChange>();
        var more = refusals.judge(new QualityJudge(config.badAfter()), asOf, changes);
        episodes.take(changes);
        return more;
    }
}
