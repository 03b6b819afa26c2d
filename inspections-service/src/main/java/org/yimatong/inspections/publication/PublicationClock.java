package org.yimatong.inspections.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.kit.clock.RecurringWork;

/** Looks for publications whose term ran out. */
@ApplicationScoped
class PublicationClock implements RecurringWork {

    private final PublicationService service;
    private final Duration pause;

    PublicationClock(
            PublicationService service,
            @ConfigProperty(name = "yimatong.publication-clock-every", defaultValue = "5s") Duration pause) {
        this.service = service;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "publication-clock";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        return service.findLate();
    }
}
