package org.yimatong.hazards.responsibility.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.privacy.LogWitness;
import org.yimatong.testing.privacy.Traces;

/** The phones of responsible persons are found nowhere in the clear. */
@QuarkusTest
@RealServers
class PhonesAtRestTest extends ResponsibilityStory {

    /** Numbers that no other test sends. */
    private static final String MOBILE = "13977770001";

    private static final String FIXED = "029-77770002";
    private static final String MALFORMED = "13977770003x";

    private static final Traces CANARIES = new Traces(List.of(MOBILE, FIXED, "13977770003"));

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private LogWitness log;

    @BeforeEach
    void listen() {
        log = LogWitness.listening();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void phones_are_in_no_row_no_record_no_line_of_the_log_and_no_figure() throws SQLException {
        name(plant.employee(), "MAIN_PERSON", "张明", MOBILE, MONDAY).statusCode(201);
        var id = name(plant.employee(), "OPERATION", "王班长", FIXED, MONDAY)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var refusal = name(plant.employee(), "TECHNICAL", "李工", MALFORMED, MONDAY)
                .statusCode(422)
                .extract()
                .asString();
        look(id).statusCode(200).body("phone", equalTo(FIXED));
        await().until(() -> Database.number("select count(*) from outbox_message where published_at is null") == 0);

        assertThat(CANARIES.areIn(refusal)).isFalse();
        assertThat(CANARIES.inDatabase(database)).isEmpty();
        assertThat(CANARIES.inTopics(kafka)).isEmpty();
        assertThat(log.lines()).noneMatch(CANARIES::areIn);
        assertThat(given().get("/q/metrics").asString()).doesNotContain("1397777", "77770002");
    }

    private static ValidatableResponse look(String person) {
        return Plant.official("duty-officer", Plant.GAOLING)
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "ALARM_HANDLING", "reason", "核实报警处置情况"))
                .post("/api/v1/responsible-persons/" + person + "/unmasking")
                .then();
    }
}
