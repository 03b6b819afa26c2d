package org.yimatong.enterprises.enterprise.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Datum;
import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseScale;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.FormerName;
import org.yimatong.enterprises.enterprise.IndustryClass;
import org.yimatong.enterprises.enterprise.StatusReason;

/**
 * An enterprise as clients see it.
 *
 * @param formerNames oldest first
 * @param industryName name of the class in GB/T 4754, if known
 * @param longitude degrees east, CGCS2000
 * @param latitude degrees north, CGCS2000
 * @param givenIn the datum in which the place was told before it was converted
 * @param statusSince first day on which it stood so
 * @param mergedInto the code of the entry that speaks for it since they were merged
 */
record EnterpriseView(
        String uscc,
        String name,
        @Nullable String shortName,
        List<FormerName> formerNames,
        EnterpriseKind kind,
        @Nullable String industry,
        @Nullable String industryName,
        String area,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable Datum givenIn,
        @Nullable EnterpriseScale scale,
        EnterpriseStatus status,
        StatusReason statusReason,
        @Nullable String statusNote,
        LocalDate statusSince,
        @Nullable String mergedInto,
        long version) {

    static EnterpriseView of(Enterprise enterprise) {
        var details = enterprise.details();
        var place = details.place();
        var standing = enterprise.standing();
        return new EnterpriseView(
                enterprise.uscc(),
                details.name(),
                enterprise.otherNames().shortName(),
                enterprise.otherNames().formerNames(),
                details.kind(),
                details.industry(),
                industryName(details.industry()),
                details.area(),
                details.address(),
                place == null ? null : place.longitude(),
                place == null ? null : place.latitude(),
                place == null ? null : place.givenIn(),
                details.scale(),
                standing.status(),
                standing.reason(),
                standing.note(),
                standing.since(),
                enterprise.mergedInto(),
                enterprise.version());
    }

    private static @Nullable String industryName(@Nullable String industry) {
        return industry == null
                ? null
                : IndustryClass.read(industry).flatMap(IndustryClass::name).orElse(null);
    }
}
