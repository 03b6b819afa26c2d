package org.yimatong.hazards.patrol.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.Tokens;

/** A plant with two tanks in an area of its own, whose officer on duty is zhang.san. */
abstract class PatrolStory {

    static final String LOOKS = "/api/v1/patrols/looks";

    @Inject
    SettableClock clock;

    final String area = RosterExamples.freshArea();
    final LocalDate today = RosterExamples.today();
    Plant plant;
    String source;

    @BeforeEach
    void a_plant_with_an_officer_on_duty() {
        plant = Plant.withTanks(area, 2);
        source = plant.employee().get("/api/v1/hazard-sources").then().extract().path("[0].id");
        RosterExamples.onDuty("PATROL", area, today, "zhang.san");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** Both tanks are half full. */
    void bothTanksAreFine() {
        var now = clock.instant();
        plant.send(List.of(Plant.reading("LT-1", now, 1, 50), Plant.reading("LT-2", now, 1, 50)))
                .statusCode(200);
        plant.awaitLatest("LT-1", 1);
        plant.awaitLatest("LT-2", 1);
    }

    /** The officer of this name, who answers for the area. */
    RequestSpecification officer(String name) {
        return Plant.english()
                .auth()
                .oauth2(Tokens.of("duty-officer").name(name).areas(area).sign())
                .contentType(ContentType.JSON);
    }

    ValidatableResponse look(String officer) {
        return officer(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("sources", List.of(source)))
                .post(LOOKS)
                .then();
    }

    /** zhang.san's look at the source. */
    String look() {
        return look("zhang.san").statusCode(201).extract().path("[0].id");
    }

    ValidatableResponse tickOff(String look, String officer, @Nullable String etag, Map<String, String> seen) {
        var request = officer(officer).body(seen);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(LOOKS + "/{look}/check", look)
                .then();
    }

    ValidatableResponse tickOff(String look, Map<String, String> seen) {
        return tickOff(look, "zhang.san", "\"1\"", seen);
    }

    ValidatableResponse tickOffTogether(String... looks) {
        return officer("zhang.san")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("looks", looks))
                .post("/api/v1/patrols/checks")
                .then();
    }

    ValidatableResponse get(String address) {
        return officer("zhang.san").get("/api/v1/patrols/" + address).then().statusCode(200);
    }
}
