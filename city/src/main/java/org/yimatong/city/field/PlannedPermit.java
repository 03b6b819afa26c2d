package org.yimatong.city.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** A special operation that an enterprise of the city carries out every day, a row of {@code hazards/permits.csv}. */
public record PlannedPermit(CSVRecord row) {

    private static final List<PlannedPermit> ALL =
            FieldBook.rows("hazards/permits").stream().map(PlannedPermit::new).toList();

    public static List<PlannedPermit> all() {
        return ALL;
    }

    /** Those that the enterprise promises for a day; one it keeps quiet about. */
    public static List<PlannedPermit> promisedBy(String uscc) {
        return ALL.stream()
                .filter(permit -> permit.uscc().equals(uscc) && Boolean.parseBoolean(permit.get("promised")))
                .toList();
    }

    public String uscc() {
        return get("uscc");
    }

    /** As promises count it: hot work by its level, else its kind. */
    public String operation() {
        return get("kind").equals("HOT_WORK") ? "HOT_WORK_" + get("level") : get("kind");
    }

    /** Whether the work begins at all; otherwise the permit runs out. */
    public boolean isUsed() {
        return Boolean.parseBoolean(get("used"));
    }

    public String number(LocalDate day) {
        return "%s-%s-%s".formatted(get("prefix"), day.format(DateTimeFormatter.BASIC_ISO_DATE), get("key"));
    }

    public UUID idOf(LocalDate day) {
        return FieldBook.idOf("permit %s %s".formatted(get("key"), day));
    }

    /** What a column says. */
    public String get(String column) {
        return row.get(column);
    }
}
