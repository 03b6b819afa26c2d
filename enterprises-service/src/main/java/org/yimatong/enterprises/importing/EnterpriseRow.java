package org.yimatong.enterprises.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseDetails;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseScale;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.Place;
import org.yimatong.enterprises.enterprise.Uscc;

/** What a row says: an enterprise, or what is wrong. */
sealed interface EnterpriseRow {

    long line();

    record Good(long line, Uscc uscc, EnterpriseDetails details) implements EnterpriseRow {}

    record Bad(long line, List<RowProblem> problems) implements EnterpriseRow {}

    /**
     * Reads a row.
     *
     * @param areas keys of the areas there are
     */
    static EnterpriseRow read(EnterpriseTable.Row row, Set<String> areas) {
        var reader = new RowReader(row);
        if (!row.cells().isConsistent()) {
            reader.reject("uscc", Fault.CELLS_MISCOUNTED);
            return new Bad(row.line(), reader.problems());
        }
        var uscc = uscc(reader);
        var name = reader.required("name", 200);
        var kind = reader.required("kind", EnterpriseKind.class);
        var industry = reader.optional("industry", 100);
        var area = area(reader, areas);
        var address = reader.optional("address", 300);
        var place = place(reader);
        var scale = reader.optional("scale", EnterpriseScale.class);
        var status = reader.required("status", EnterpriseStatus.class);
        if (!reader.problems().isEmpty()
                || uscc == null
                || name == null
                || kind == null
                || area == null
                || status == null) {
            return new Bad(row.line(), reader.problems());
        }
        return new Good(
                row.line(), uscc, new EnterpriseDetails(name, kind, industry, area, address, place, scale, status));
    }

    private static @Nullable Uscc uscc(RowReader reader) {
        var text = reader.required("uscc", 100);
        if (text == null) {
            return null;
        }
        var uscc = Uscc.read(text);
        if (uscc.isEmpty()) {
            reader.reject("uscc", Fault.USCC_INVALID);
        }
        return uscc.orElse(null);
    }

    private static @Nullable String area(RowReader reader, Set<String> areas) {
        var area = reader.required("area", 20);
        if (area != null && !areas.contains(area)) {
            reader.reject("area", Fault.AREA_UNKNOWN);
        }
        return area;
    }

    private static @Nullable Place place(RowReader reader) {
        var longitude = reader.decimal("longitude");
        var latitude = reader.decimal("latitude");
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            reader.reject(longitude == null ? "longitude" : "latitude", Fault.VALUE_MISSING);
            return null;
        }
        reader.required("datum", Datum.class);
        var place = new Place(longitude, latitude);
        if (!place.isInChina()) {
            reader.reject("longitude", Fault.PLACE_OUTSIDE_CHINA);
        }
        return place;
    }

    /** What coordinates refer to; without it they are worth nothing, for others are half a kilometre off. */
    enum Datum {
        CGCS2000
    }
}
