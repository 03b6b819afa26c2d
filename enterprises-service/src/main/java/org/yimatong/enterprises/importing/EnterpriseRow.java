package org.yimatong.enterprises.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Datum;
import org.yimatong.enterprises.enterprise.EnterpriseDetails;
import org.yimatong.enterprises.enterprise.EnterpriseKind;
import org.yimatong.enterprises.enterprise.EnterpriseScale;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.EnterpriseTable;
import org.yimatong.enterprises.enterprise.Place;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;
import org.yimatong.kit.table.TableRow;

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
    static EnterpriseRow read(TableRow row, Set<String> areas) {
        try {
            return read(row.line(), new Cells(EnterpriseTable.COLUMNS, row), areas);
        } catch (CellProblem miscounted) {
            return new Bad(row.line(), List.of(RowProblem.of(row.line(), miscounted)));
        }
    }

    private static EnterpriseRow read(long line, Cells cells, Set<String> areas) {
        var reader = new RowReader(line, cells);
        var uscc = uscc(cells, reader);
        var name = reader.read(() -> cells.text("name", 200));
        var kind = reader.read(() -> cells.oneOf("kind", EnterpriseKind.class));
        var industry = reader.read(() -> cells.textOrNull("industry", 100));
        var area = area(cells, reader, areas);
        var address = reader.read(() -> cells.textOrNull("address", 300));
        var place = place(cells, reader);
        var scale = reader.read(() -> cells.oneOfOrNull("scale", EnterpriseScale.class));
        var status = reader.read(() -> cells.oneOf("status", EnterpriseStatus.class));
        if (!reader.problems().isEmpty()
                || uscc == null
                || name == null
                || kind == null
                || area == null
                || status == null) {
            return new Bad(line, reader.problems());
        }
        return new Good(line, uscc, new EnterpriseDetails(name, kind, industry, area, address, place, scale, status));
    }

    private static @Nullable Uscc uscc(Cells cells, RowReader reader) {
        var text = reader.read(() -> cells.text("uscc", 100));
        if (text == null) {
            return null;
        }
        var uscc = Uscc.read(text);
        if (uscc.isEmpty()) {
            reader.reject("uscc", Fault.USCC_INVALID);
        }
        return uscc.orElse(null);
    }

    private static @Nullable String area(Cells cells, RowReader reader, Set<String> areas) {
        var area = reader.read(() -> cells.text("area", 20));
        if (area != null && !areas.contains(area)) {
            reader.reject("area", Fault.AREA_UNKNOWN);
        }
        return area;
    }

    private static @Nullable Place place(Cells cells, RowReader reader) {
        var longitude = reader.read(() -> cells.decimalOrNull("longitude"));
        var latitude = reader.read(() -> cells.decimalOrNull("latitude"));
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            reader.reject(longitude == null ? "longitude" : "latitude", Fault.VALUE_MISSING);
            return null;
        }
        var datum = reader.read(() -> cells.oneOf("datum", Datum.class));
        if (!Place.isInChina(longitude, latitude)) {
            reader.reject("longitude", Fault.PLACE_OUTSIDE_CHINA);
            return null;
        }
        return datum == null ? null : Place.told(longitude, latitude, datum);
    }
}
