package org.yimatong.enterprises.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Does the {@link ImportWork}, whenever there is some. */
@ApplicationScoped
class ImportRounds implements RecurringWork {

    private final ImportWork work;
    private final Duration pause;
    private final Duration afterFailure;

    private UUID last = new UUID(0, 0);

    /** In the nanoseconds of this machine, which nobody sets. */
    private long restsUntil = System.nanoTime();

    ImportRounds(
            ImportWork work,
            @ConfigProperty(name = "yimatong.imports.look-every", defaultValue = "100ms") Duration pause,
            @ConfigProperty(name = "yimatong.imports.after-failure", defaultValue = "5s") Duration afterFailure) {
        this.work = work;
        this.pause = pause;
        this.afterFailure = afterFailure;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** A part that fails stays, and the other imports have their turn before it is tried again. */
    @Override
    public boolean round() {
        if (System.nanoTime() - restsUntil < 0) {
            return false;
        }
        try {
            return takePart();
        } catch (RuntimeException | Error e) {
            restsUntil = System.nanoTime() + afterFailure.toNanos();
            throw e;
        }
    }

    /** Answers no if there is none, or if the next import is in the hands of another instance. */
    private boolean takePart() {
        var order = work.next(last);
        order.ifPresent(next -> last = next.id());
        return order.isPresent() && work.takePart(order.get());
    }
}
