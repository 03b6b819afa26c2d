package org.yimatong.city.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The CSV form of the city, exactly as the suite's imports take it. */
public final class CityCsv {

    private static final String ENTERPRISES =
            "uscc,name,kind,industry,area,address,longitude,latitude,datum,scale,status";
    private static final String SOURCES = "code,uscc,name,level,unit_kind,longitude,latitude";
    private static final String SENSORS = "uscc,source_code,tag,name_zh,name_en,quantity,unit,range_low,range_high,"
            + "low_low,low,high,high_high,kind,equipment_code";
    private static final String EQUIPMENT =
            "uscc,source_code,code,name,kind,design_maximum,unit,medium,cas,medium_state";
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CityCsv() {}

    public static String ofEnterprises(List<Enterprise> enterprises) {
        return csv(
                ENTERPRISES,
                enterprises.stream()
                        .map(e -> row(
                                e.uscc(),
                                e.name(),
                                e.kind(),
                                e.industry(),
                                e.area(),
                                e.address(),
                                e.longitude(),
                                e.latitude(),
                                e.datum(),
                                e.scale(),
                                e.status())));
    }

    public static String ofHazardSources(List<HazardSource> sources) {
        return csv(
                SOURCES,
                sources.stream()
                        .map(s -> row(
                                s.code(), s.uscc(), s.name(), s.level(), s.unitKind(), s.longitude(), s.latitude())));
    }

    public static String ofSensors(List<Sensor> sensors) {
        return csv(
                SENSORS,
                sensors.stream()
                        .map(s -> row(
                                s.uscc(),
                                s.sourceCode(),
                                s.tag(),
                                s.nameZh(),
                                s.nameEn(),
                                s.quantity(),
                                s.unit(),
                                s.rangeLow(),
                                s.rangeHigh(),
                                s.limits().lowLow(),
                                s.limits().low(),
                                s.limits().high(),
                                s.limits().highHigh(),
                                s.kind(),
                                s.equipmentCode())));
    }

    public static String ofEquipment(List<Equipment> equipment) {
        return csv(
                EQUIPMENT,
                equipment.stream()
                        .map(e -> row(
                                e.uscc(),
                                e.sourceCode(),
                                e.code(),
                                e.name(),
                                e.kind(),
                                e.designMaximum(),
                                e.designMaximum() == null ? null : "T",
                                e.medium(),
                                e.cas(),
                                e.mediumState())));
    }

    public static List<Enterprise> enterprises(String csv) {
        return read(
                csv,
                r -> new Enterprise(
                        r.get("uscc"),
                        r.get("name"),
                        r.get("kind"),
                        r.get("industry"),
                        r.get("area"),
                        r.get("address"),
                        number(r, "longitude"),
                        number(r, "latitude"),
                        r.get("datum"),
                        r.get("scale"),
                        r.get("status")));
    }

    public static List<HazardSource> hazardSources(String csv) {
        return read(
                csv,
                r -> new HazardSource(
                        r.get("code"),
                        r.get("uscc"),
                        r.get("name"),
                        Integer.parseInt(r.get("level")),
                        r.get("unit_kind"),
                        number(r, "longitude"),
                        number(r, "latitude")));
    }

    public static List<Sensor> sensors(String csv) {
        return read(
                csv,
                r -> new Sensor(
                        r.get("uscc"),
                        r.get("source_code"),
                        r.get("tag"),
                        r.get("name_zh"),
                        r.get("name_en"),
                        r.get("quantity"),
                        r.get("unit"),
                        number(r, "range_low"),
                        number(r, "range_high"),
                        limits(r),
                        r.get("equipment_code")));
    }

    public static List<Equipment> equipment(String csv) {
        return read(
                csv,
                r -> new Equipment(
                        r.get("uscc"),
                        r.get("source_code"),
                        r.get("code"),
                        r.get("name"),
                        r.get("kind"),
                        limit(r, "design_maximum"),
                        r.get("medium"),
                        r.get("cas"),
                        r.get("medium_state")));
    }

    /** The four limits in the columns {@code low_low, low, high, high_high}; an empty field is no limit. */
    public static Limits limits(CSVRecord row) {
        return new Limits(limit(row, "low_low"), limit(row, "low"), limit(row, "high"), limit(row, "high_high"));
    }

    /** Reads a CSV text with a header row, record by record. */
    public static <T> List<T> read(String csv, Function<CSVRecord, T> record) {
        try (var parser = WITH_HEADER.parse(new StringReader(csv))) {
            return parser.stream().map(record).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static @Nullable BigDecimal limit(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : number(row, column);
    }

    private static String csv(String header, Stream<String> rows) {
        return String.join("\n", Stream.concat(Stream.of(header), rows).toList()) + "\n";
    }

    private static String row(@Nullable Object... fields) {
        return CSVFormat.DEFAULT
                .builder()
                .get()
                .format(Stream.of(fields).map(CityCsv::text).toArray());
    }

    private static String text(@Nullable Object field) {
        return switch (field) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> field.toString();
        };
    }
}
