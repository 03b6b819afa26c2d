package org.yimatong.inspections.prevention.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.event;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.measure;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.mission;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.record;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.stoppage;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ExchangeTest {

    private static final String UNITS = "sec_security_risk_unit";

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_plant_with_an_analysis_object() {
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @Test
    void a_whole_chain_comes_in_and_goes_out_as_it_came() {
        var unit = unit(chain.hazardCode);
        var event = event(unit);
        var measure = measure(event);
        var mission = mission(measure);
        var record = record(mission);
        var stoppage = stoppage(unit, chain.hazardCode);

        for (var row : List.of(unit, event, measure, mission, record, stoppage)) {
            send(row.resource(), row.members()).statusCode(200).body("outcome", contains("ACCEPTED"));
            assertThat(export(row.resource())).contains(row.members());
        }
    }

    @Test
    void each_row_is_answered_by_itself() {
        var known = unit(chain.hazardCode).members();
        send(UNITS, known).statusCode(200);
        var changed = unit(chain.hazardCode).members();
        changed.put("id", known.get("id"));
        changed.put("riskUnitName", "改名");
        var orphan = unit("NOWHERE").members();
        var fresh = unit(chain.hazardCode).members();

        send(UNITS, known, orphan, fresh, changed)
                .statusCode(200)
                .body("outcome", contains("DUPLICATE", "REFUSED", "ACCEPTED", "ACCEPTED"))
                .body("[1].pointer", equalTo("/datas/1/hazardCode"))
                .body("[1].code", equalTo("unknown-parent"));
    }

    @Test
    void a_page_of_which_nothing_can_be_taken_in_is_refused() {
        send(UNITS, unit("NOWHERE").members()).statusCode(422).body("errors.pointer", contains("/datas/0/hazardCode"));
    }

    @Test
    void an_older_update_does_not_undo_a_newer_one() {
        var newer = unit(chain.hazardCode).members();
        newer.put("updateDate", "20260302090000");
        var older = new HashMap<>(newer);
        older.put("riskUnitName", "旧名");
        older.put("updateDate", "20260302085959");
        send(UNITS, newer).statusCode(200);

        send(UNITS, older).statusCode(422).body("errors.code", contains("exchange-outdated"));
    }

    @Test
    void what_is_deleted_stays_deleted_and_is_exported_as_such() {
        var row = unit(chain.hazardCode).members();
        send(UNITS, row).statusCode(200);
        row.put("deleted", "1");
        send(UNITS, row).body("outcome", contains("ACCEPTED"));
        send(UNITS, row).body("outcome", contains("DUPLICATE"));
        assertThat(export(UNITS)).contains(row);

        row.put("deleted", "0");
        send(UNITS, row).statusCode(422).body("errors.code", contains("exchange-deleted-before"));
    }

    @Test
    void a_parent_that_still_has_children_is_not_deleted() {
        var unit = unit(chain.hazardCode);
        send(UNITS, unit.members()).statusCode(200);
        var event = event(unit);
        send(event.resource(), event.members()).statusCode(200);
        var gone = unit.members();
        gone.put("deleted", 1);

        send(UNITS, gone).statusCode(422).body("errors.code", contains("children-stand"));
    }

    @Test
    void the_ledger_keeps_what_the_format_does_not_know() {
        var row = event(new ExchangeRows.Row(UNITS, chain.unit, Map.of())).members();
        row.put("id", chain.event);
        row.put("riskEventName", "液氯储罐大量泄漏");
        var later = ExchangeTime.write(Instant.now().plusSeconds(60));
        row.put("updateDate", later);
        row.put("createDate", later);

        send("sec_security_risk_events", row).statusCode(200).body("outcome", contains("ACCEPTED"));
        officerOf(plant)
                .get(PREVENTION + "events/" + chain.event)
                .then()
                .body("content.name", equalTo("液氯储罐大量泄漏"))
                .body("assessment.colour", equalTo("ORANGE"));
    }

    @Test
    void a_stoppage_names_the_hazard_of_its_unit() {
        var row = stoppage(new ExchangeRows.Row(UNITS, chain.unit, Map.of()), "OTHER");
        send(row.resource(), row.members()).statusCode(422).body("errors.code", contains("hazard-of-another-unit"));
    }

    @SafeVarargs
    private ValidatableResponse send(String resource, Map<String, Object>... rows) {
        return officerOf(plant)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("datas", rows))
                .post(PREVENTION + "exchange/" + resource)
                .then();
    }

    private List<Map<String, Object>> export(String resource) {
        return officerOf(plant)
                .get(PREVENTION + "exchange/" + resource)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }
}
