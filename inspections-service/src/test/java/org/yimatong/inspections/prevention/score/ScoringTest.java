package org.yimatong.inspections.prevention.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.inspections.prevention.task.Planning;
import org.yimatong.testing.RealServers;

/** The first check is due on 2026-04-02 (Asia/Shanghai). */
@QuarkusTest
@RealServers
class ScoringTest {

    private static final Instant BEFORE = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-04-02T04:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-04-02T18:00:00Z");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SettableClock clock;

    @Inject
    Planning planning;

    @Inject
    Scoring scoring;

    @Inject
    SystemActions system;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_chain() {
        clock.set(BEFORE);
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @AfterEach
    void the_time_of_day_again() {
        clock.reset();
    }

    @Test
    void a_day_is_scored_once_and_each_part_shows_its_numbers() {
        var done = chain.task(Map.of("firstAt", "2026-04-01T16:00:00Z"));
        chain.task(Map.of("firstAt", "2026-04-01T16:00:00Z"));
        clock.set(NOON);
        chain.record(done, NOON, "NORMAL");

        scoredAt(DAY_AFTER);
        IntStream.range(0, 3).parallel().forEach(_ -> scoring.scoreYesterday());

        ofPlant()
                .body("$", hasSize(1))
                .body("[0].day", equalTo("2026-04-02"))
                .body("[0].analysis", equalTo("40.00"))
                .body("[0].running", equalTo("30.00"))
                .body("[0].score", equalTo("70.00"))
                .body("[0].explanation.parts.find { it.part == 'CHECKS_DONE' }.of", equalTo(1))
                .body("[0].explanation.parts.find { it.part == 'CHECKS_DONE' }.all", equalTo(2))
                .body("[0].explanation.standing", equalTo("NOTHING_OVERDUE"));
    }

    @Test
    void where_nothing_was_due_there_is_no_score_and_it_says_why() {
        scoredAt(DAY_AFTER);

        ofPlant()
                .body("[0].score", nullValue())
                .body("[0].explanation.parts.find { it.part == 'MEASURES_CHECKED' }.all", equalTo(1))
                .body("[0].explanation.parts.find { it.part == 'MEASURES_CHECKED' }.of", equalTo(0));
    }

    @Test
    void officials_see_those_of_their_areas_the_lowest_first() {
        chain.task(Map.of("firstAt", "2026-04-01T16:00:00Z"));
        scoredAt(DAY_AFTER);

        inspectorOf(WEIYANG).get(PREVENTION + "scores/" + plant).then().body("$", hasSize(0));
        var own = officerOf(plant)
                .queryParam("day", "2026-04-02")
                .get(PREVENTION + "scores")
                .then();
        own.body("uscc", contains(plant)).body("[0].score", equalTo("40.00"));
        List<String> scores = inspectorOf(GAOLING)
                .queryParam("day", "2026-04-02")
                .queryParam("area", GAOLING)
                .get(PREVENTION + "scores")
                .then()
                .statusCode(200)
                .extract()
                .path("score");
        assertThat(scores.stream().map(score -> score == null ? -1 : Double.parseDouble(score)))
                .isSorted();
    }

    @Test
    void an_overdue_finding_lowers_the_coefficient() {
        chain.task(Map.of("firstAt", "2026-04-01T16:00:00Z"));
        var finding = reportAbout(plant);
        finding.put("dueOn", "2026-04-01");
        inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(finding)
                .post("/api/v1/findings")
                .then()
                .statusCode(201);

        scoredAt(DAY_AFTER);

        ofPlant().body("[0].coefficient", equalTo("0.7")).body("[0].score", equalTo("28.00"));
    }

    private void scoredAt(Instant instant) {
        clock.set(instant);
        while (planning.openBegun() | planning.settleClosed()) {
            // until all is settled
        }
        while (scoring.scoreYesterday()) {
            // until all are scored
        }
    }

    private ValidatableResponse ofPlant() {
        return officerOf(plant).get(PREVENTION + "scores/" + plant).then().statusCode(200);
    }
}
