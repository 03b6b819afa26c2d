package org.yimatong.enterprises.risk.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskPicture;
import org.yimatong.enterprises.risk.parquet.ColumnType;
import org.yimatong.enterprises.risk.parquet.ParquetColumn;

/** A picture as a row of a table. */
final class PictureRow {

    static final List<String> COLUMNS =
            List.of(("uscc,area,name,kind,industry,enterpriseStatus,codeStatus,codeSince,rating,warning,hazardLevel,"
                            + "openFindings,majorFindings,overdueFindings,alarmsHighHigh,alarmsHigh,alarmsLow,"
                            + "alarmsLowLow,lapsedRecords,promiseOverdue,unreliableSensors,longitude,latitude,changedAt")
                    .split(","));

    /** The same with what they hold. */
    static final List<ParquetColumn> TYPED = COLUMNS.stream()
            .map(column -> new ParquetColumn(column, typeOf(column)))
            .toList();

    private PictureRow() {}

    private static ColumnType typeOf(String column) {
        return switch (column) {
            case "codeSince", "changedAt" -> ColumnType.INSTANT;
            case "promiseOverdue" -> ColumnType.FLAG;
            case "longitude", "latitude" -> ColumnType.DEGREES;
            case "uscc", "area", "name", "kind", "industry", "enterpriseStatus", "codeStatus", "rating", "warning" ->
                ColumnType.TEXT;
            default -> ColumnType.COUNT;
        };
    }

    /** In the order of the columns; what is not known is empty. */
    static List<String> of(RiskPicture picture) {
        return values(picture).stream()
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    /** In the order of the columns; null for what is not known. */
    static List<@Nullable Object> values(RiskPicture picture) {
        var portrait = picture.portrait();
        var figures = picture.figures();
        return Arrays.asList(
                picture.uscc(),
                picture.area(),
                portrait.name(),
                portrait.kind(),
                portrait.industry(),
                portrait.enterpriseStatus(),
                portrait.codeStatus(),
                portrait.codeSince(),
                portrait.rating(),
                portrait.warning(),
                portrait.hazardLevel(),
                figures.openFindings(),
                figures.majorFindings(),
                figures.overdueFindings(),
                figures.alarmsHighHigh(),
                figures.alarmsHigh(),
                figures.alarmsLow(),
                figures.alarmsLowLow(),
                figures.lapsedRecords(),
                figures.promiseOverdue(),
                figures.unreliableSensors(),
                picture.longitude(),
                picture.latitude(),
                picture.changedAt());
    }
}
