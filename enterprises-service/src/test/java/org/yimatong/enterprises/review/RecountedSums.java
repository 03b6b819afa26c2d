package org.yimatong.enterprises.review;

import static io.restassured.RestAssured.given;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the statistics say of an industry that no other test knows, and the same counted from its sources. */
final class RecountedSums {

    private static final String INDUSTRY = "C9899";
    private static final int CLOSED_AT_ONCE = 40;

    private static final List<String> COUNTS = List.of(
            "enterprises",
            "openFindings",
            "majorFindings",
            "overdueFindings",
            "alarmsHighHigh",
            "alarmsHigh",
            "alarmsLow",
            "alarmsLowLow",
            "lapsedRecords",
            "promisesOverdue",
            "unreliableSensors");

    private RecountedSums() {}

    static void register(List<String> usccs) {
        imported(HEADER + usccs.stream().map(RecountedSums::entry).collect(Collectors.joining()))
                .statusCode(201);
    }

    private static String entry(String uscc) {
        return row(uscc, "任意", GAOLING).replace("C2614", INDUSTRY);
    }

    /** For good; what is reported of them goes on. */
    static void closeSome(List<String> usccs, Random random) {
        var closing = Stream.generate(() -> usccs.get(random.nextInt(usccs.size())))
                .limit(CLOSED_AT_ONCE)
                .distinct()
                .map(uscc -> entry(uscc).replace("OPERATING", "CLOSED"));
        imported(HEADER + closing.collect(Collectors.joining())).statusCode(201);
    }

    /** By the colour of the code. */
    static Map<String, String> told() {
        return new TreeMap<>(given()
                .spec(official("analyst", GAOLING))
                .get("/api/v1/risk-statistics?by=area,kind,industry,code&area=" + GAOLING)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("groups.findAll { it.industry == '%s' }".formatted(INDUSTRY))
                .stream()
                .collect(Collectors.toMap(
                        group -> String.join(" ", of(group, Stream.of("area", "kind", "codeStatus"))),
                        group -> of(group, COUNTS.stream()).toString())));
    }

    private static List<String> of(Map<String, Object> group, Stream<String> names) {
        return names.map(name -> Objects.toString(group.get(name))).toList();
    }

    static Map<String, String> counted(String database, String query, Instant at, List<String> usccs)
            throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var select = connection.prepareStatement(query)) {
            select.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            select.setArray(2, connection.createArrayOf("text", usccs.toArray()));
            var counted = new TreeMap<String, String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var counts = new ArrayList<String>();
                    for (var column = 2; column < COUNTS.size() + 2; column++) {
                        counts.add(rows.getString(column));
                    }
                    counted.put(rows.getString(1), counts.toString());
                }
            }
            return counted;
        }
    }
}
