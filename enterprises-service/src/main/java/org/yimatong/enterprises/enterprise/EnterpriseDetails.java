package org.yimatong.enterprises.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What the registry says of an enterprise.
 *
 * @param name full name
 * @param industry class of GB/T 4754, if known
 * @param area key of the supervision area; not to be read from the area digits of the USCC
 * @param place its gate or its middle, if surveyed
 */
public record EnterpriseDetails(
        String name,
        EnterpriseKind kind,
        @Nullable String industry,
        String area,
        @Nullable String address,
        @Nullable Place place,
        @Nullable EnterpriseScale scale,
        EnterpriseStatus status) {

    /** The same of an enterprise that stands so. */
    public EnterpriseDetails with(EnterpriseStatus standing) {
        return new EnterpriseDetails(name, kind, industry, area, address, place, scale, standing);
    }
}
