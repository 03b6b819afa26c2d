package org.yimatong.enterprises.enterprise.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseScale;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;

/**
 * An enterprise as clients see it.
 *
 * @param longitude degrees east, CGCS2000
 * @param latitude degrees north, CGCS2000
 */
record EnterpriseView(
        String uscc,
        String name,
        EnterpriseKind kind,
        @Nullable String industry,
        String area,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable EnterpriseScale scale,
        EnterpriseStatus status,
        long version) {

    static EnterpriseView of(Enterprise enterprise) {
        var details = enterprise.details();
        var place = details.place();
        return new EnterpriseView(
                enterprise.uscc(),
                details.name(),
                details.kind(),
                details.industry(),
                details.area(),
                details.address(),
                place == null ? null : place.longitude(),
                place == null ? null : place.latitude(),
                details.scale(),
                details.status(),
                enterprise.version());
    }
}
