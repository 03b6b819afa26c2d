package org.yimatong.enterprises.risk.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.endsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.official;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.EventContract;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.testing.RealServers;

/** What an analyst reads who keeps a copy of the risk pictures. */
@QuarkusTest
@RealServers
class RiskFeedTest {

    private static final String FEED = "/api/v1/risk-pictures";

    @Inject
    SystemView system;

    @Inject
    Assessor assessor;

    @Inject
    Event<EventContract> news;

    private final String uscc = UsccExamples.next();

    @Test
    void a_finding_is_in_the_picture_and_so_is_its_closure() {
        registeredIn(GAOLING);
        var before = end(GAOLING);
        var finding = UUID.randomUUID();

        report(finding, 1, true);
        assertThat(figuresSince(GAOLING, before))
                .containsEntry("openFindings", 1)
                .containsEntry("majorFindings", 1);

        var after = end(GAOLING);
        report(finding, 2, false);
        assertThat(figuresSince(GAOLING, after)).containsEntry("openFindings", 0);
    }

    @Test
    void the_level_of_the_greatest_hazard_source_is_in_the_picture() {
        registeredIn(GAOLING);
        var before = end(GAOLING);
        level(3);
        level(2);

        assertThat(onlyOneSince(GAOLING, before))
                .extractingByKey("portrait", MAP)
                .containsEntry("hazardLevel", 2);
    }

    @Test
    void without_a_hazard_source_there_is_neither_level_nor_warning() {
        registeredIn(GAOLING);
        var source = UUID.randomUUID();
        heard(levelSet(source, 1));
        heard(new WarningChanged(
                UUID.randomUUID(), Instant.now(), uscc, 1, GAOLING, null, null, "RED", null, 1, List.of("alarm")));
        var before = end(GAOLING);

        heard(new SourceDeregistered(
                UUID.randomUUID(), Instant.now(), uscc, source, 2, GAOLING, "R-101", "反应单元", 1, UUID.randomUUID()));

        assertThat(onlyOneSince(GAOLING, before))
                .extractingByKey("portrait", MAP)
                .doesNotContainKeys("hazardLevel", "warning");
    }

    @Test
    void what_was_heard_of_a_source_before_its_enterprise_is_registered_counts() {
        var before = end(GAOLING);
        level(3);
        registeredIn(GAOLING);

        assertThat(onlyOneSince(GAOLING, before))
                .extractingByKey("portrait", MAP)
                .containsEntry("hazardLevel", 3);
    }

    @Test
    void a_place_that_this_database_never_gave_is_refused() {
        var place = Cursor.of(GAOLING, Long.toString(Long.MAX_VALUE), uscc, GAOLING);

        given().spec(official("analyst", GAOLING))
                .queryParam("cursor", place.encoded())
                .get(FEED)
                .then()
                .statusCode(409)
                .body("type", endsWith("/feed-of-another-scope"));
    }

    @Test
    void a_change_that_is_committed_late_is_not_passed_over() {
        var late = UsccExamples.next();
        registeredIn(GAOLING);
        imported(HEADER + row(late, "迟到", GAOLING)).statusCode(201);
        var before = end(GAOLING);

        var meanwhile = Database.holding(
                "update risk_picture set open_findings = open_findings + 7 where uscc = '%s'".formatted(late), () -> {
                    report(UUID.randomUUID(), 1, true);
                    return followed(GAOLING, before).next();
                });

        assertThat(followed(GAOLING, meanwhile).changes()).extracting("uscc").contains(uscc, late);
    }

    @Test
    void an_enterprise_that_moves_is_gone_there_and_known_here() {
        registeredIn(GAOLING);
        var left = end(GAOLING);
        var entered = end(WEIYANG);

        registeredIn(WEIYANG);

        assertThat(onlyOneSince(GAOLING, left)).containsEntry("gone", true).doesNotContainKeys("portrait", "figures");
        assertThat(onlyOneSince(WEIYANG, entered)).containsEntry("gone", false);
    }

    @Test
    void what_changes_nothing_is_not_told_again() {
        registeredIn(GAOLING);
        var finding = UUID.randomUUID();
        report(finding, 1, true);
        var before = end(GAOLING);

        report(finding, 2, true);

        assertThat(toldSince(GAOLING, before)).isEmpty();
    }

    @Test
    void who_sees_other_areas_than_before_begins_again() {
        var place = end(GAOLING);

        given().spec(official("analyst", GAOLING, WEIYANG))
                .queryParam("cursor", place)
                .get(FEED)
                .then()
                .statusCode(409)
                .body("type", endsWith("/feed-of-another-scope"));
    }

    private void registeredIn(String area) {
        imported(HEADER + row(uscc, "风险", area)).statusCode(201);
    }

    private void report(UUID finding, long version, boolean standing) {
        system.call(() -> {
            assessor.take(new FactReport(
                    uscc, FactKind.FINDING, finding, version, standing, "MAJOR", null, Instant.now(), Map.of()));
            return true;
        });
    }

    private void level(int level) {
        heard(levelSet(UUID.randomUUID(), level));
    }

    private void heard(EventContract event) {
        system.call(() -> {
            news.fire(event);
            return true;
        });
    }

    private SourceLevelSet levelSet(UUID source, int level) {
        return new SourceLevelSet(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                source,
                1,
                GAOLING,
                "R-101",
                "反应单元",
                level,
                null,
                "REGISTERED",
                null,
                null);
    }

    /** All that is told about the enterprise, from the place until there is no more. */
    private List<Map<String, Object>> toldSince(String area, @Nullable String place) {
        return followed(area, place).changes().stream()
                .filter(change -> uscc.equals(change.get("uscc")))
                .toList();
    }

    private Map<String, Object> onlyOneSince(String area, @Nullable String place) {
        var told = toldSince(area, place);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> figuresSince(String area, @Nullable String place) {
        return (Map<String, Object>) onlyOneSince(area, place).get("figures");
    }

    private static String end(String area) {
        return followed(area, null).next();
    }

    private record Followed(List<Map<String, Object>> changes, String next) {}

    private static Followed followed(String area, @Nullable String place) {
        var changes = new ArrayList<Map<String, Object>>();
        var next = place;
        var more = true;
        while (more) {
            var analyst = given().spec(official("analyst", area)).queryParam("limit", 1000);
            var part = (next == null ? analyst : analyst.queryParam("cursor", next))
                    .get(FEED)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            changes.addAll(part.getList("changes"));
            next = part.getString("next");
            more = part.getBoolean("more");
        }
        return new Followed(changes, next);
    }
}
