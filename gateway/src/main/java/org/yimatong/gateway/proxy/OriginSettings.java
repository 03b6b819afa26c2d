package org.yimatong.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are. */
@ConfigMapping(prefix = "yimatong.origin")
interface OriginSettings {

    URI enterprises();

    URI inspections();

    URI hazards();

    default URI of(OwningService service) {
        return switch (service) {
            case ENTERPRISES -> enterprises();
            case INSPECTIONS -> inspections();
            case HAZARDS -> hazards();
        };
    }
}
