package org.yimatong.enterprises.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of enterprises: the same columns on the way in and on the way out. */
public final class EnterpriseTable {

    public static final List<String> COLUMNS = List.of(
            "uscc", "name", "kind", "industry", "area", "address", "longitude", "latitude", "datum", "scale", "status");

    private EnterpriseTable() {}

    /** What the registry says of the enterprise, in the order of {@link #COLUMNS}. */
    public static List<String> row(Enterprise enterprise) {
        var details = enterprise.details();
        var place = details.place();
        return List.of(
                enterprise.uscc(),
                details.name(),
                details.kind().name(),
                text(details.industry()),
                details.area(),
                text(details.address()),
                place == null ? "" : place.longitude().toPlainString(),
                place == null ? "" : place.latitude().toPlainString(),
                place == null ? "" : Datum.CGCS2000.name(),
                text(details.scale()),
                details.status().name());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
