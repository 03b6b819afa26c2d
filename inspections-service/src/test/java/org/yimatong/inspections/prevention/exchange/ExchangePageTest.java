package org.yimatong.inspections.prevention.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.ChainExamples.id;
import static org.yimatong.inspections.prevention.exchange.ExchangeRows.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class ExchangePageTest {

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
    void every_member_is_taken_at_its_word() {
        refused(Map.of("id", "123"), "exchange-id");
        refused(Map.of("companyCode", "12345678"), "invalid");
        refused(Map.of("createDate", "20260230083000"), "exchange-time");
        refused(Map.of("createDate", "2026-03-02 08:30"), "exchange-time");
        refused(Map.of("deleted", "2"), "exchange-code");
        refused(Map.of("hazardDep", ""), "exchange-member-missing");
        refused(Map.of("hazardDep", "长".repeat(201)), "invalid");
        refused(Map.of("riskUnitName", "turned \u202Eround"), "invalid");
        refused(Map.of("riskUnitName", List.of("a")), "exchange-text");
        refused(Map.of("surprise", "x"), "exchange-member-unknown");
        refused(Map.of("updateDate", "20250302083000"), "exchange-updated-before-created");
        refused(Map.of("createBy", "张\u0000三"), "text-deceptive");
        refused(Map.of("updateBy", "turned \u202Eround"), "text-deceptive");
    }

    @Test
    void a_row_of_the_future_is_refused_else_it_would_stay_the_newest_for_ever() {
        refused(Map.of("updateDate", ExchangeTime.write(Instant.now().plus(Duration.ofMinutes(6)))), "exchange-ahead");

        var slightlyFast = unit(chain.hazardCode).members();
        slightlyFast.put("updateDate", ExchangeTime.write(Instant.now().plus(Duration.ofMinutes(4))));
        send(UNITS, List.of(slightlyFast)).statusCode(200);
    }

    @Test
    void an_id_of_32_digits_is_the_same_as_with_hyphens() {
        var row = unit(chain.hazardCode).members();
        send(UNITS, List.of(row)).statusCode(200);
        row.put("id", String.valueOf(row.get("id")).replace("-", ""));

        send(UNITS, List.of(row)).statusCode(200).body("outcome", contains("DUPLICATE"));
    }

    @Test
    void a_gateway_sends_for_its_enterprise_and_officials_send_nothing() {
        signedIn(Tokens.of("data-gateway").uscc(plant))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("datas", List.of(unit(chain.hazardCode).members())))
                .post(PREVENTION + "exchange/" + UNITS)
                .then()
                .statusCode(200);
        inspectorOf(GAOLING)
                .body(Map.of("datas", List.of()))
                .post(PREVENTION + "exchange/" + UNITS)
                .then()
                .statusCode(403);
        send("sec_unheard_of", List.of(Map.of())).statusCode(404);
        send(UNITS, Collections.nCopies(21, Map.of())).statusCode(422).body("errors.pointer", hasItem("/datas"));
    }

    @Test
    void a_pass_over_all_pages_has_each_row_once_although_rows_change_meanwhile() {
        for (var page = 0; page < 3; page++) {
            send(
                            UNITS,
                            Stream.generate(() -> unit(chain.hazardCode).members())
                                    .limit(15)
                                    .toList())
                    .statusCode(200);
        }
        var ids = new ArrayList<String>();
        var next = PREVENTION + "exchange/" + UNITS + "?limit=20&uscc=" + plant;
        while (next != null) {
            var page = officerOf(plant)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("id"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            send(UNITS, List.of(unitRenamed(ids.getFirst()))).statusCode(200);
        }

        assertThat(ids).hasSize(46).doesNotHaveDuplicates();
    }

    @Test
    void what_changed_twice_in_a_second_is_taken_twice() {
        var told = officerOf(plant)
                .get(PREVENTION + "exchange/" + UNITS + "?uscc=" + plant)
                .then()
                .statusCode(200)
                .extract();
        var row = unitRenamed(told.path("[0].id"));
        row.put("updateDate", told.path("[0].updateDate"));

        send(UNITS, List.of(row)).statusCode(200).body("outcome", contains("ACCEPTED"));
    }

    private Map<String, Object> unitRenamed(String id) {
        var row = unit(chain.hazardCode).members();
        row.put("id", id);
        row.put("riskUnitName", id());
        row.put("updateDate", ExchangeTime.write(Instant.now()));
        return row;
    }

    private void refused(Map<String, Object> changes, String code) {
        var row = unit(chain.hazardCode).members();
        row.putAll(changes);
        var member = changes.keySet().iterator().next();
        send(UNITS, List.of(row))
                .statusCode(422)
                .body("errors.pointer", contains("/datas/0/" + member))
                .body("errors.code", contains(code));
    }

    private ValidatableResponse send(String resource, List<? extends Map<String, ?>> rows) {
        return officerOf(plant)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("datas", rows))
                .post(PREVENTION + "exchange/" + resource)
                .then();
    }
}
