package org.yimatong.enterprises.risk.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.risk.RiskPicture;

/** A picture as a row of a table. */
final class PictureRow {

    static final List<String> COLUMNS =
            List.of(("uscc,area,name,kind,industry,enterpriseStatus,codeStatus,codeSince,rating,warning,hazardLevel,"
                            + "openFindings,majorFindings,overdueFindings,alarmsHighHigh,alarmsHigh,alarmsLow,"
                            + "alarmsLowLow,lapsedRecords,promiseOverdue,unreliableSensors,longitude,latitude,changedAt")
                    .split(","));

    private PictureRow() {}

    /** In the order of the columns; what is not known is empty. */
    static List<String> of(RiskPicture picture) {
        var portrait = picture.portrait();
        var figures = picture.figures();
        return cells(
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

    private static List<String> cells(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
