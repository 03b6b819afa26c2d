package org.yimatong.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the registry says of an enterprise, as its history keeps it. A component may be added, none renamed.
 *
 * @param longitude degrees east, CGCS2000
 * @param latitude degrees north, CGCS2000
 */
record RegistryEntry(
        String name,
        @Nullable String shortName,
        List<FormerName> formerNames,
        EnterpriseKind kind,
        @Nullable String industry,
        String area,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable EnterpriseScale scale,
        EnterpriseStatus status,
        StatusReason statusReason,
        @Nullable String statusNote,
        LocalDate statusSince,
        @Nullable String mergedInto) {

    static RegistryEntry of(Enterprise enterprise) {
        var details = enterprise.details();
        var place = details.place();
        var standing = enterprise.standing();
        return new RegistryEntry(
                details.name(),
                enterprise.otherNames().shortName(),
                enterprise.otherNames().formerNames(),
                details.kind(),
                details.industry(),
                details.area(),
                details.address(),
                place == null ? null : place.longitude(),
                place == null ? null : place.latitude(),
                details.scale(),
                standing.status(),
                standing.reason(),
                standing.note(),
                standing.since(),
                enterprise.mergedInto());
    }
}
