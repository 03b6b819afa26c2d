package org.yimatong.inspections.publication.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.orderFor;
import static org.yimatong.inspections.document.rest.DocumentExamples.take;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PublicationTest {

    private static final String PUBLICATIONS = "/api/v1/publications";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** 临潼区 and 长安区, of which no other test issues documents. */
    private static final String LINTONG = "610115";

    private static final String CHANGAN = "610116";

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    private String plant;
    private String document;

    @BeforeEach
    void an_issued_order() {
        plant = enterprises.knownIn(LINTONG);
        document = issued(LINTONG, orderFor(plant, filed(plant, LINTONG)));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void each_issued_document_has_to_be_published_and_is_once() {
        owed(document)
                .body("kind", equalTo("DECISION"))
                .body("state", equalTo("OWED"))
                .body("lateSince", nullValue());
        publish(document, inDays(1)).statusCode(422).body("errors[0].pointer", equalTo("/publishedOn"));
        publish(document, inDays(0)).statusCode(200).body("state", equalTo("PUBLISHED"));
        publish(document, inDays(0)).statusCode(412);
        inspectorOf(CHANGAN).get(PUBLICATIONS + "/{id}", id(document)).then().statusCode(404);
        officerOf(plant).get(PUBLICATIONS).then().statusCode(403);
    }

    @Test
    void what_is_withdrawn_needs_no_publication_any_more() {
        take(inspectorOf(LINTONG), DOCUMENTS + "/{id}/withdrawal", 1, Map.of("reason", "有误"), document)
                .statusCode(200);

        owed(document).body("state", equalTo("LIFTED"));
        take(
                        inspectorOf(LINTONG),
                        PUBLICATIONS + "/{id}/publishing",
                        2,
                        Map.of("publishedOn", inDays(0).toString(), "address", "官网"),
                        id(document))
                .statusCode(409)
                .body("type", equalTo("/problems/publication-settled"));
    }

    @Test
    void the_clock_finds_what_missed_its_term_as_of_the_end_of_its_last_day() {
        LocalDate dueOn = LocalDate.parse(owed(document).extract().path("dueOn"));
        clock.set(dueOn.plusDays(3).atTime(9, 0).atZone(CHINA).toInstant());

        await().untilAsserted(() -> inspectorOf(LINTONG)
                .queryParam("late", true)
                .get(PUBLICATIONS)
                .then()
                .body("subject", hasItem(document)));
        owed(document)
                .body(
                        "lateSince",
                        equalTo(dueOn.plusDays(1)
                                .atStartOfDay(CHINA)
                                .toInstant()
                                .toString()));
        publishAt(2, document, dueOn.plusDays(3)).statusCode(200).body("lateSince", notNullValue());
    }

    @Test
    void what_was_published_in_time_and_written_down_later_is_not_late() {
        LocalDate dueOn = LocalDate.parse(owed(document).extract().path("dueOn"));
        clock.set(dueOn.plusDays(3).atTime(9, 0).atZone(CHINA).toInstant());
        await().untilAsserted(() -> owed(document).body("lateSince", notNullValue()));

        publishAt(2, document, dueOn).statusCode(200).body("lateSince", nullValue());
    }

    @Test
    void the_ratio_counts_what_was_due_in_time_too_late_and_not_at_all() {
        var mill = enterprises.knownIn(CHANGAN);
        var inTime = issued(CHANGAN, orderFor(mill, filed(mill, CHANGAN)));
        var missed = issued(CHANGAN, orderFor(mill, filed(mill, CHANGAN)));
        var supervisor = official("supervisor", CHANGAN);
        take(
                        supervisor,
                        PUBLICATIONS + "/{id}/publishing",
                        1,
                        Map.of("publishedOn", inDays(0).toString(), "address", "官网"),
                        id(inTime, CHANGAN))
                .statusCode(200);
        ratio(0).body("[0].due", equalTo(1)).body("[0].percentInTime", equalTo("100.00"));
        clock.set(inDays(200).atTime(9, 0).atZone(CHINA).toInstant());

        ratio(200)
                .body("[0].kind", equalTo("DECISION"))
                .body("[0].due", equalTo(2))
                .body("[0].publishedInTime", equalTo(1))
                .body("[0].outstanding", equalTo(1))
                .body("[0].percentInTime", equalTo("50.00"));
        owedIn(CHANGAN, missed).body("state", equalTo("OWED"));
    }

    private static ValidatableResponse ratio(int days) {
        return official("analyst", CHANGAN)
                .queryParam("from", inDays(-1).toString())
                .queryParam("to", inDays(days + 100).toString())
                .get("/api/v1/publication-ratios")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse publish(String subject, LocalDate day) {
        return publishAt(1, subject, day);
    }

    private ValidatableResponse publishAt(int seen, String subject, LocalDate day) {
        var publishing = Map.of("publishedOn", day.toString(), "address", "https://yjglj.example/zfgs/15");
        return take(inspectorOf(LINTONG), PUBLICATIONS + "/{id}/publishing", seen, publishing, id(subject));
    }

    private ValidatableResponse owed(String subject) {
        return owedIn(LINTONG, subject);
    }

    private static ValidatableResponse owedIn(String area, String subject) {
        return inspectorOf(area).get(PUBLICATIONS + "/{id}", id(subject, area)).then();
    }

    private static String id(String subject) {
        return id(subject, LINTONG);
    }

    private static String id(String subject, String area) {
        return inspectorOf(area)
                .queryParam("limit", 1000)
                .get(PUBLICATIONS)
                .then()
                .extract()
                .path("find { it.subject == '" + subject + "' }.id");
    }
}
