package org.yimatong.enterprises.submission.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.IDENTITY_NUMBER;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.insurance;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.submission.Submitting.SUBMISSIONS;
import static org.yimatong.enterprises.submission.Submitting.refuse;
import static org.yimatong.enterprises.submission.Submitting.step;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SubmissionLooksTest {

    private String uscc;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
    }

    @Test
    void officials_find_what_waits_in_their_areas_oldest_first_and_enterprises_their_own() {
        var first = submitted(uscc, licence("WORK_SAFETY"));
        var second = submitted(uscc, licence("CHEMICALS_USE"));
        var third = submitted(uscc, insurance());
        refuse(inspector(GAOLING), second, "图片不清").statusCode(200);

        assertThat(found(inspector(GAOLING), "?state=SUBMITTED&limit=1&uscc=" + uscc))
                .containsExactly(first, third);
        assertThat(found(enterprise(uscc), "")).containsExactly(first, second, third);
        assertThat(found(enterprise(uscc), "?kind=INSURANCE")).containsExactly(third);
        assertThat(found(inspector(GAOLING), "?area=" + GAOLING + "&state=SUBMITTED"))
                .contains(first, third);
        inspector(WEIYANG)
                .get(SUBMISSIONS + "?uscc=" + uscc)
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    void personal_numbers_are_compared_for_a_purpose_and_gone_once_it_is_settled() {
        var claim = submitted(uscc, certificate("SAFETY_MANAGER", "赵敏"));
        var stored = "select count(*) from credential_submission where uscc = '%s' and personal_numbers is not null"
                .formatted(uscc);

        enterprise(uscc).get(SUBMISSIONS + "/" + claim).then().body(not(containsString("19491231")));
        unmask(enterprise(uscc), claim, 403);
        unmask(inspector(WEIYANG), claim, 404);
        assertThat(unmask(inspector(GAOLING), claim, 200)).isEqualTo(IDENTITY_NUMBER);
        assertThat(Database.number(stored)).isOne();
        step(inspector(GAOLING), claim, "confirmation").statusCode(200);

        assertThat(unmask(inspector(GAOLING), claim, 200)).isEqualTo("1101**********002X");
        assertThat(Database.number(stored)).isZero();
        assertThat(Database.number(
                        "select count(*) from audit_entry where uscc = '%s' and action = 'submission-unmasked'"
                                .formatted(uscc)))
                .isEqualTo(2);
    }

    private static String unmask(RequestSpecification caller, String claim, int status) {
        return caller.contentType("application/json")
                .body(Map.of("purpose", "VERIFICATION", "reason", "核对持证人员身份"))
                .post(SUBMISSIONS + "/" + claim + "/unmasking")
                .then()
                .statusCode(status)
                .extract()
                .path("details.identityNumber");
    }

    private static List<String> found(RequestSpecification caller, String query) {
        var all = new ArrayList<String>();
        for (var next = SUBMISSIONS + query; next != null; ) {
            var page = given().spec(caller).get(next).then().statusCode(200).extract();
            all.addAll(page.jsonPath().getList("id"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return all;
    }
}
