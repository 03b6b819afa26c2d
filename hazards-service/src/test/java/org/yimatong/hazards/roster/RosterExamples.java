package org.yimatong.hazards.roster;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.Plant;

/** Duty rosters, the way supervisors write them. */
public final class RosterExamples {

    private RosterExamples() {}

    /** An area of a test's own: nobody else is on duty there. */
    public static String freshArea() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static ValidatableResponse turn(
            String roster, LocalDate from, LocalDate until, List<String> areas, String officer) {
        return post(
                Plant.official("supervisor", "610100"),
                Map.of(
                        "roster", roster,
                        "from", from.toString(),
                        "until", until.toString(),
                        "areas", areas,
                        "officer", officer));
    }

    /** One officer for one day. */
    public static String onDuty(String roster, String area, LocalDate day, String officer) {
        return turn(roster, day, day, List.of(area), officer)
                .statusCode(201)
                .extract()
                .path("[0].id");
    }

    public static ValidatableResponse standIn(RequestSpecification by, String duty, @Nullable String etag) {
        var request = by.contentType(ContentType.JSON).body(Map.of("officer", "li.si", "reason", "病假"));
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/duty-roster/{id}/stand-in", duty)
                .then();
    }

    public static ValidatableResponse post(RequestSpecification by, Map<String, Object> turn) {
        return by.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(turn)
                .post("/api/v1/duty-roster")
                .then();
    }
}
