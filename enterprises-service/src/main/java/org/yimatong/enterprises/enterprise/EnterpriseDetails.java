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

    /** Whether both say the same; a place is the same whichever datum it was told in. */
    public boolean agreesWith(EnterpriseDetails other) {
        return inCgcs2000().equals(other.inCgcs2000());
    }

    private EnterpriseDetails inCgcs2000() {
        return place == null
                ? this
                : new EnterpriseDetails(
                        name, kind, industry, area, address, place.asGivenIn(Datum.CGCS2000), scale, status);
    }
}
