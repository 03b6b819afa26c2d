package org.yimatong.enterprises.submission.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.submission.Submitting.SUBMISSIONS;
import static org.yimatong.enterprises.submission.Submitting.step;
import static org.yimatong.enterprises.submission.Submitting.submit;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

/** What becomes of submissions when their enterprise comes to its end. */
@QuarkusTest
@RealServers
class SubmissionLapseTest {

    private String uscc;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
    }

    @Test
    void what_waits_lapses_with_its_enterprise_and_its_personal_numbers_are_gone() {
        var claim = submitted(uscc, certificate("SAFETY_MANAGER", "赵敏"));

        amended(uscc, "OTHER", GAOLING, "CLOSED");

        enterprise(uscc)
                .get(SUBMISSIONS + "/" + claim)
                .then()
                .body("state", equalTo("LAPSED"))
                .body("outcome.reason", notNullValue());
        assertThat(Database.number(
                        "select count(*) from credential_submission where uscc = '%s' and details::text like '%%19491231%%'"
                                .formatted(uscc)))
                .isZero();
        step(inspector(GAOLING), claim, "confirmation", 2, Map.of()).statusCode(409);
        assertThat(Database.number("select count(*) from credential where uscc = '" + uscc + "'"))
                .isZero();
    }

    @Test
    void who_is_closed_submits_nothing() {
        amended(uscc, "OTHER", GAOLING, "CLOSED");

        submit(enterprise(uscc), uscc, request(licence(), today(), null))
                .statusCode(409)
                .body("type", equalTo("/problems/submission-of-closed-enterprise"));
    }

    @Test
    void what_a_merged_entry_submitted_lapses_and_it_submits_nothing_more() {
        var claim = submitted(uscc, licence());
        var kept = registered(GAOLING);

        post(
                        registrar(WHOLE_CITY),
                        "/api/v1/enterprise-merges",
                        "{\"merged\": \"%s\", \"kept\": \"%s\", \"reason\": \"重复登记\"}".formatted(uscc, kept))
                .statusCode(201);

        inspector(GAOLING).get(SUBMISSIONS + "/" + claim).then().body("state", equalTo("LAPSED"));
        submit(enterprise(uscc), uscc, request(licence(), today(), null))
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-merged"));
    }
}
