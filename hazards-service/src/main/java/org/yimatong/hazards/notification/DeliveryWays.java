package org.yimatong.hazards.notification;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All ways to reach recipients. */
@ApplicationScoped
public class DeliveryWays {

    private final List<DeliveryWay> all;

    DeliveryWays(@All List<DeliveryWay> all) {
        this.all = all;
    }

    public DeliveryWay of(ChannelKind kind) {
        return all.stream().filter(way -> way.kind() == kind).findFirst().orElseThrow();
    }
}
