package org.yimatong.hazards.source;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The hazard source to which something belongs, as far as it is needed to find it and to know who may see it.
 *
 * @param uscc of its enterprise
 * @param area the supervision area of the enterprise; it moves with the enterprise
 * @param sourceCode its code within the enterprise
 */
@Embeddable
public record SourceRef(UUID sourceId, String uscc, String area, String sourceCode) {

    public static SourceRef of(HazardSource source) {
        return new SourceRef(source.id(), source.uscc(), source.area(), source.code());
    }
}
