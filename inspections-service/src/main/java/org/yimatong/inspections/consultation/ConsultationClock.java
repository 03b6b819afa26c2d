package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for questions nobody has, and for answers that are overdue. */
@ApplicationScoped
class ConsultationClock implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(ConsultationClock.class);

    private static final int AT_ONCE = 100;

    private final ConsultationTurns turns;
    private final Patience patience;

    ConsultationClock(ConsultationTurns turns, Patience patience) {
        this.turns = turns;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "consultation-clock";
    }

    @Override
    public Duration pause() {
        return patience.clockEvery();
    }

    /** One that fails stays due and holds up no other. */
    @Override
    @AsSystem
    public boolean round() {
        var taken = 0;
        for (var id : turns.due(AT_ONCE)) {
            try {
                turns.take(id);
                taken++;
            } catch (RuntimeException e) {
                LOG.warnf("The consultation %s waits: %s", id, e.getMessage());
            }
        }
        return taken > 0;
    }
}
