package org.yimatong.enterprises.submission.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.credential.CredentialExamples.insurance;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.submission.Submitting.SUBMISSIONS;
import static org.yimatong.enterprises.submission.Submitting.refuse;
import static org.yimatong.enterprises.submission.Submitting.step;
import static org.yimatong.enterprises.submission.Submitting.submit;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class SubmissionResourceTest {

    private String uscc;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
    }

    @Test
    void a_claim_counts_for_nothing_until_an_official_confirms_it() {
        var expired = recorded(uscc, licence(), today().minusDays(1));
        var claim = submitted(uscc, licence());
        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");

        step(inspector(GAOLING), claim, "confirmation")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("CONFIRMED"))
                .body("replaces", equalTo(expired))
                .body("outcome.by", equalTo("inspector of " + GAOLING));

        assertThat(statesOf(uscc)).containsExactly("GREEN", "YELLOW", "GREEN");
        var confirmed = enterprise(uscc).get(SUBMISSIONS + "/" + claim).path("credential");
        inspector(GAOLING)
                .get("/api/v1/enterprises/" + uscc + "/credentials/" + confirmed)
                .then()
                .statusCode(200)
                .body("standing", equalTo("VALID"))
                .body("replaces", equalTo(expired))
                .body("validUntil", equalTo(today().plusYears(1).toString()));
    }

    @Test
    void a_confirmed_claim_fulfils_what_was_owed_and_one_that_waits_does_not() {
        var producer = registered("PRODUCTION", GAOLING);
        var claim = submitted(producer, insurance());
        var insured = "find { it.kind == 'INSURANCE' }.fulfilled";
        var owed = "/api/v1/enterprises/" + producer + "/obligations";
        enterprise(producer).get(owed).then().body(insured, equalTo(false));

        step(registrar(WHOLE_CITY), claim, "confirmation").statusCode(200).body("replaces", nullValue());

        enterprise(producer).get(owed).then().body(insured, equalTo(true));
    }

    @Test
    void what_is_refused_comes_with_a_reason_and_may_be_submitted_again() {
        var first = submitted(uscc, licence());
        refuse(registrar(GAOLING), first, "许可证编号与原件不符").statusCode(200);

        enterprise(uscc)
                .get(SUBMISSIONS + "/" + first)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("outcome.reason", equalTo("许可证编号与原件不符"))
                .body("credential", nullValue());
        assertThat(Database.number("select count(*) from credential where uscc = '" + uscc + "'"))
                .isZero();
        step(enterprise(uscc), submitted(uscc, licence()), "withdrawal")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        submitted(uscc, licence());
    }

    @Test
    void one_claim_for_a_subject_waits_at_a_time() {
        submitted(uscc, licence("WORK_SAFETY"));

        submit(enterprise(uscc), uscc, request(licence("WORK_SAFETY"), today(), null))
                .statusCode(409)
                .body("type", equalTo("/problems/submission-pending"));
        submitted(uscc, licence("CHEMICALS_USE"));
    }

    @Test
    void an_enterprise_submits_for_itself_only_and_decides_nothing() {
        var foreign = registered(GAOLING);
        var request = request(licence(), today(), null);

        submit(enterprise(foreign), uscc, request).statusCode(404);
        submit(registrar(GAOLING), uscc, request).statusCode(403);
        var claim = submitted(uscc, licence());
        step(enterprise(uscc), claim, "confirmation").statusCode(403);
        step(enterprise(foreign), claim, "withdrawal").statusCode(404);
        step(inspector(GAOLING), claim, "withdrawal").statusCode(403);
        enterprise(foreign).get(SUBMISSIONS + "/" + claim).then().statusCode(404);
    }

    @Test
    void an_official_of_the_area_decides_and_never_who_submitted_it() {
        var claim = submitted(uscc, licence());
        var submitter = given().auth()
                .oauth2(Tokens.of("inspector").name("of " + uscc).areas(GAOLING).sign());

        step(inspector(WEIYANG), claim, "confirmation").statusCode(404);
        step(supervisor(GAOLING), claim, "confirmation").statusCode(403);
        step(submitter, claim, "confirmation")
                .statusCode(409)
                .body("type", equalTo("/problems/submission-by-same-person"));
        assertThat(code(uscc).getList("inputs")).isEmpty();
    }

    @Test
    void a_step_is_based_on_what_was_seen_and_settles_it_once() {
        var claim = submitted(uscc, licence());

        inspector(GAOLING)
                .put(SUBMISSIONS + "/" + claim + "/confirmation")
                .then()
                .statusCode(428);
        step(inspector(GAOLING), claim, "confirmation", 7, Map.of())
                .statusCode(412)
                .body("current.id", equalTo(claim));
        refuse(inspector(GAOLING), claim, " ").statusCode(422).body("errors.pointer", contains("/reason"));
        step(inspector(GAOLING), claim, "confirmation").statusCode(200);
        step(enterprise(uscc), claim, "withdrawal", 2, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/submission-settled"))
                .body("state", equalTo("CONFIRMED"));
    }

    @Test
    void what_holds_from_a_day_to_come_waits_for_that_day() {
        String claim = submit(enterprise(uscc), uscc, request(insurance(), today().plusDays(3), today().plusYears(1)))
                .statusCode(201)
                .extract()
                .path("id");

        step(inspector(GAOLING), claim, "confirmation")
                .statusCode(409)
                .body("type", equalTo("/problems/credential-not-yet-valid"));
        enterprise(uscc).get(SUBMISSIONS + "/" + claim).then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void what_cannot_be_valid_is_refused_as_it_comes_in() {
        var details = new HashMap<>(insurance());
        details.put("insuredAmount", "3e6");

        submit(enterprise(uscc), uscc, request(details, today(), today().plusYears(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/details/insuredAmount"));
        submit(enterprise(uscc), uscc, request(insurance(), today(), null))
                .statusCode(422)
                .body("errors.pointer", contains("/validUntil"));
    }

    @Test
    void what_was_submitted_moves_with_its_enterprise() {
        var claim = submitted(uscc, licence());

        amended(uscc, "OTHER", WEIYANG, "OPERATING");

        step(inspector(GAOLING), claim, "confirmation").statusCode(404);
        step(inspector(WEIYANG), claim, "confirmation").statusCode(200).body("area", equalTo(WEIYANG));
    }

    @Test
    void every_step_stands_in_the_history_of_the_enterprise() {
        refuse(inspector(GAOLING), submitted(uscc, licence()), "图片不清").statusCode(200);

        enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/history")
                .then()
                .statusCode(200)
                .body("find { it.action == 'submission-refused' }", notNullValue())
                .body("find { it.action == 'submission-submitted' }", notNullValue());
    }
}
