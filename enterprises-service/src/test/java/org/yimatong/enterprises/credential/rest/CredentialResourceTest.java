package org.yimatong.enterprises.credential.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.insurance;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.official;
import static org.yimatong.enterprises.credential.CredentialExamples.plan;
import static org.yimatong.enterprises.credential.CredentialExamples.record;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.step;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.credential.CredentialExamples.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CredentialResourceTest {

    private String uscc;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
    }

    @Test
    void what_is_recorded_is_seen_by_officials_of_the_area_and_by_the_enterprise() {
        var location = record(uscc, request(insurance(), today(), today().plusYears(1)))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/enterprises/" + uscc + "/credentials/"))
                .extract()
                .header("Location");

        inspector(GAOLING)
                .get(location)
                .then()
                .statusCode(200)
                .body("details.insuredAmount", equalTo("3000000.00"))
                .body("standing", equalTo("VALID"))
                .body("validUntil", equalTo(today().plusYears(1).toString()));
        enterprise(uscc).get(location).then().statusCode(200);
        inspector(WEIYANG).get(location).then().statusCode(404);
        enterprise(registered(GAOLING)).get(location).then().statusCode(404);
    }

    @Test
    void only_a_registrar_of_the_area_records() {
        var request = request(insurance(), today(), today().plusYears(1));

        for (var caller : new Object[][] {
            {inspector(GAOLING), 403}, {enterprise(uscc), 403}, {registrar(WEIYANG), 404}, {registrar(GAOLING), 201}
        }) {
            ((RequestSpecification) caller[0])
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(request)
                    .post("/api/v1/enterprises/" + uscc + "/credentials")
                    .then()
                    .statusCode((int) caller[1]);
        }
    }

    @Test
    void the_newest_of_a_subject_supersedes_the_one_before() {
        var first = recorded(uscc, insurance(), today().plusDays(10));
        var second = recorded(uscc, insurance(), today().plusDays(20));
        recorded(uscc, licence("WORK_SAFETY"));
        recorded(uscc, licence("CHEMICALS_OPERATION"));

        list("?kind=INSURANCE").body("id", contains(first, second)).body("standing", contains("SUPERSEDED", "VALID"));
        list("?kind=INSURANCE&standing=VALID").body("replaces", contains(first));
        list("?kind=LICENCE").body("standing", contains("VALID", "VALID"));
    }

    @Test
    void the_list_says_what_runs_out_before_a_day_and_what_has() {
        var expired = recorded(uscc, licence("WORK_SAFETY"), today().minusDays(1));
        var soon = recorded(uscc, licence("CHEMICALS_USE"), today().plusDays(10));
        var endless = recorded(uscc, official("13800001234"), null);

        list("?standing=EXPIRED").body("id", contains(expired));
        list("?expiringBefore=" + today().plusDays(11)).body("id", contains(expired, soon));
        list("?expiringBefore=" + today().plusDays(10)).body("id", contains(expired));
        list("").body("id", contains(expired, soon, endless)).body("[2].validUntil", nullValue());
        list("?expiringBefore=soon", 422).body("errors.pointer", contains("expiringBefore"));
    }

    @Test
    void the_list_is_paged_to_its_end() {
        var until = today().plusDays(10);
        recorded(uscc, licence("WORK_SAFETY"), until);
        recorded(uscc, licence("CHEMICALS_USE"), until);
        recorded(uscc, official("13800001234"), null);
        recorded(uscc, official("13800001234"), null);
        var seen = new ArrayList<String>();

        var next = "/api/v1/enterprises/" + uscc + "/credentials?limit=1";
        while (next != null) {
            var page = inspector(GAOLING).get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("id"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_step_is_based_on_what_was_seen() {
        var permit = recorded(uscc, licence());

        step(uscc, permit, 7, "withdrawal", Map.of("ending", "WITHDRAWN", "reason", "录入错误"))
                .statusCode(412)
                .body("current.id", equalTo(permit));
        withdrawn(uscc, permit, "WITHDRAWN")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("standing", equalTo("WITHDRAWN"))
                .body("endedBecause", equalTo("企业申请注销"));
        step(uscc, permit, 2, "withdrawal", Map.of("ending", "REVOKED", "reason", "再次"))
                .statusCode(409)
                .body("type", equalTo("/problems/credential-ended"));
        registrar(WHOLE_CITY)
                .contentType("application/json")
                .body(Map.of("ending", "WITHDRAWN", "reason", "未看版本"))
                .put("/api/v1/enterprises/%s/credentials/%s/withdrawal".formatted(uscc, permit))
                .then()
                .statusCode(428);
    }

    @Test
    void a_renewal_is_of_the_same_subject() {
        var permit = recorded(uscc, licence());

        step(uscc, permit, 1, "renewal", request(insurance(), today(), today().plusYears(1)))
                .statusCode(409)
                .body("type", equalTo("/problems/renewal-of-another"));
        step(uscc, permit, 1, "renewal", request(licence(), today(), null))
                .statusCode(200)
                .body("replaces", equalTo(permit))
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "insuredAmount, 3e6, /details/insuredAmount",
        "insurer, '', /details/insurer",
        "insurer, '中\u202e国', /details/insurer",
        "premium, 100, /details/premium",
        "kind, VACCINE, /details"
    })
    void what_is_wrong_is_named_by_its_place(String member, String value, String place) {
        var details = new HashMap<>(insurance());
        details.put(member, value);

        record(uscc, request(details, today(), today().plusYears(1)))
                .statusCode(422)
                .body("errors.pointer", contains(place));
    }

    @Test
    void a_plan_is_revised_every_three_years_at_least() {
        record(uscc, request(plan(), today(), today().plusYears(3).plusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/validUntil"));
        var plan = recorded(uscc, plan(), today());

        step(uscc, plan, 1, "renewal", request(plan(), today(), today().plusYears(4)))
                .statusCode(422);
        step(uscc, plan, 1, "renewal", request(plan(), today(), today().plusYears(3)))
                .statusCode(200);
    }

    @Test
    void a_person_is_identified_by_a_number_that_can_be_one() {
        var details = new HashMap<>(certificate("SAFETY_MANAGER", "赵敏"));
        details.put("identityNumber", "110105194912310021");

        record(uscc, request(details, today(), today().plusYears(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/details/identityNumber"));
        record(uscc, request(insurance(), today(), null))
                .statusCode(422)
                .body("errors.pointer", contains("/validUntil"));
    }

    private ValidatableResponse list(String query) {
        return list(query, 200);
    }

    private ValidatableResponse list(String query, int status) {
        return inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/credentials" + query)
                .then()
                .statusCode(status);
    }
}
