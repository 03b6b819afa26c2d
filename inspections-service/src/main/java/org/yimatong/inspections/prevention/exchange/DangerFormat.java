package org.yimatong.inspections.prevention.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.finding.CauseClass;
import org.yimatong.inspections.finding.CheckType;
import org.yimatong.inspections.finding.Classification;
import org.yimatong.inspections.finding.FindingKind;
import org.yimatong.inspections.finding.FindingSource;
import org.yimatong.inspections.finding.Handling;
import org.yimatong.inspections.finding.Registrant;
import org.yimatong.inspections.finding.Severity;

/** The rows of hidden dangers: how their members are read, and what they stand for. */
final class DangerFormat {

    static final Codes<Severity> LEVEL = Codes.numbered(Severity.class, 0);
    static final Codes<FindingSource> SOURCE = Codes.numbered(FindingSource.class, 1);
    static final Codes<Handling> HANDLING = Codes.numbered(Handling.class, 0);
    static final Codes<FindingKind> KIND = Codes.numbered(FindingKind.class, 1);
    static final Codes<CauseClass> CAUSE = Codes.numbered(CauseClass.class, 1);
    static final Codes<CheckType> CHECK_TYPE = Codes.numbered(CheckType.class, 0);
    static final Codes<Registrant> CATEGORY = Codes.numbered(Registrant.class, 0);

    static final Codes<DangerState> STATE = new Codes<>(List.of(DangerState.values()), List.of("0", "1", "9"));

    /** Members of the row by the attributes of {@link DangerContent} and of reports. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("severity", "dangerLevel"),
            Map.entry("title", "dangerName"),
            Map.entry("description", "dangerDesc"),
            Map.entry("registeredAt", "registTime"),
            Map.entry("reason", "dangerReason"),
            Map.entry("measures", "controlMeasures"),
            Map.entry("handling", "dangerManageType"),
            Map.entry("dueOn", "dangerManageDeadline"),
            Map.entry("measureId", "riskMeasureId"));

    private DangerFormat() {}

    /** The member of the row that an attribute is read from. */
    static String memberOf(String attribute) {
        var name = attribute.startsWith("/") ? attribute.substring(1) : attribute;
        return MEMBERS.getOrDefault(name, name);
    }

    static DangerContent read(Row row) {
        return new DangerContent(
                row.code("dangerLevel", LEVEL),
                row.text("dangerName"),
                row.text("dangerDesc"),
                row.time("registTime"),
                row.text("registrant"),
                classification(row),
                row.textOrNull("dangerReason"),
                row.textOrNull("controlMeasures"),
                row.decimalOrNull("cost"),
                row.textOrNull("liablePerson"),
                Optional.ofNullable(row.timeOrNull("dangerManageDeadline"))
                        .map(LegalCalendar::dayOf)
                        .orElse(null),
                row.idOrNull("checkRecordId"),
                row.idOrNull("riskMeasureId"),
                row.textOrNull("hazardCode"),
                row.textOrNull("companyCode"));
    }

    /** What is not told is what a report here takes it for. */
    private static Classification classification(Row row) {
        return new Classification(
                or(row.codeOrNull("hazardDangerType", KIND), FindingKind.OTHER),
                or(row.codeOrNull("dangerSrc", SOURCE), FindingSource.OTHER),
                row.code("dangerManageType", HANDLING),
                row.codeOrNull("managementClassification", CAUSE),
                or(row.codeOrNull("checkType", CHECK_TYPE), CheckType.SELF_CHECK),
                or(row.codeOrNull("hazardCategory", CATEGORY), Registrant.OTHER),
                null);
    }

    /** What does not change of a row once it was taken in. */
    static Map<String, Object> filed(DangerContent danger) {
        var row = new LinkedHashMap<String, Object>();
        put(row, "checkRecordId", danger.checkRecordId());
        put(row, "riskMeasureId", danger.measureId());
        put(row, "hazardCode", danger.hazardCode());
        put(row, "companyCode", danger.companyCode());
        row.put("dangerName", danger.title());
        row.put("dangerLevel", LEVEL.of(danger.severity()));
        row.put("registTime", ExchangeTime.write(danger.registeredAt()));
        row.put("registrant", danger.registrant());
        row.putAll(classified(danger.classification()));
        row.put("dangerDesc", danger.description());
        put(row, "dangerReason", danger.reason());
        put(
                row,
                "cost",
                danger.cost() == null
                        ? null
                        : danger.cost().stripTrailingZeros().toPlainString());
        put(row, "liablePerson", danger.liablePerson());
        return row;
    }

    private static Map<String, Object> classified(Classification sort) {
        var row = new LinkedHashMap<String, Object>();
        row.put("hazardCategory", CATEGORY.of(sort.registrant()));
        row.put("dangerSrc", SOURCE.of(sort.source()));
        row.put("dangerManageType", HANDLING.of(sort.handling()));
        row.put("hazardDangerType", KIND.of(sort.kind()));
        put(row, "managementClassification", sort.cause() == null ? null : CAUSE.of(sort.cause()));
        row.put("checkType", CHECK_TYPE.of(sort.checkType()));
        return row;
    }

    /** Ids as texts; nothing for what is not known. */
    static void put(Map<String, Object> row, String member, @Nullable Object value) {
        if (value != null) {
            row.put(member, value.toString());
        }
    }

    /** Deadlines are days here, and end with them. */
    static Instant endOf(LocalDate day) {
        return LegalCalendar.endOf(day).minusSeconds(1);
    }

    private static <T> T or(@Nullable T told, T otherwise) {
        return told == null ? otherwise : told;
    }
}
