package org.yimatong.enterprises.rating;

import java.time.LocalDate;
import java.util.List;
import org.yimatong.enterprises.rating.RatingSheet.FoundDirectRed;
import org.yimatong.enterprises.rating.RatingSheet.FoundItem;

/** What might be found at an enterprise. */
final class RatingExamples {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private RatingExamples() {}

    static RatingSheet found(FoundItem... items) {
        return new RatingSheet(MONDAY, List.of(items), List.of());
    }

    static RatingSheet directRed(String code, FoundItem... items) {
        return new RatingSheet(MONDAY, List.of(items), List.of(new FoundDirectRed(code, "现场检查记录 2026-03-02")));
    }

    static FoundItem item(String code, int times) {
        return new FoundItem(code, times, "现场检查记录 2026-03-02");
    }

    static FoundItem item(String code) {
        return item(code, 1);
    }
}
