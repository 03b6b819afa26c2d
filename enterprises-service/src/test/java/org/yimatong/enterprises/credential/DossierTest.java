package org.yimatong.enterprises.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.amended;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.Registry.reopened;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.insurance;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.record;
import static org.yimatong.enterprises.credential.CredentialExamples.recordAllThatIsOwed;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.step;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.credential.CredentialExamples.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

/** What enterprises hold and owe, and what the clock makes of it. */
@QuarkusTest
@RealServers
class DossierTest {

    @Inject
    SettableClock clock;

    private final Instant midnight = LegalCalendar.endOf(today());
    private final Instant deadline = LegalCalendar.endOf(today().plusDays(30));

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_new_enterprise_is_green_for_thirty_days_and_then_says_what_is_missing() {
        var uscc = registered("PRODUCTION", GAOLING);

        assertThat(statesOf(uscc)).containsExactly("GREEN");
        assertThat(code(uscc).getList("reasons")).isEmpty();
        assertThat(code(uscc).getString("nextEvaluation")).isEqualTo(deadline.toString());
        clock.set(deadline.minusSeconds(20));
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        clock.set(deadline);
        awaitStatus(uscc, "YELLOW");

        assertThat(code(uscc).getString("since")).isEqualTo(deadline.toString());
        assertThat(code(uscc).getList("reasons.code", String.class))
                .containsExactly(
                        "credential-missing", "credential-missing", "credential-missing", "credential-missing");
        assertThat(code(uscc).getList("reasons.parameters.variety", String.class))
                .containsExactlyInAnyOrder("WORK_SAFETY", null, "MAIN_PERSON", "SAFETY_MANAGER");
    }

    @Test
    void who_has_provided_everything_is_never_asked_again() {
        var uscc = registered("PRODUCTION", GAOLING);

        recordAllThatIsOwed(uscc);

        assertThat(code(uscc).getList("inputs.kind", String.class)).containsOnly("CREDENTIAL");
        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(LegalCalendar.endOf(today().plusYears(1)).toString());
        obligations(uscc).body("fulfilled", everyItem(is(true))).body("missingFrom", everyItem(is((Object) null)));
    }

    @Test
    void a_permit_that_expires_at_midnight_makes_the_code_yellow_at_midnight_without_any_message() {
        var uscc = registered("OTHER", GAOLING);
        var permit = recorded(uscc, licence(), today());

        clock.set(midnight.minusSeconds(20));
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        clock.set(midnight);
        awaitStatus(uscc, "YELLOW");

        assertThat(code(uscc).getString("since")).isEqualTo(midnight.toString());
        assertThat(code(uscc).getList("reasons.code", String.class)).containsExactly("credential-expired");
        assertThat(code(uscc).getList("reasons.fact", String.class)).containsExactly(permit);
        assertThat(code(uscc).getString("reasons[0].remedy")).isEqualTo("renew-credential");
    }

    @Test
    void an_expiry_found_late_stands_at_midnight() {
        var uscc = registered("OTHER", GAOLING);
        recorded(uscc, licence(), today());

        clock.set(midnight.plus(Duration.ofDays(9)));
        awaitStatus(uscc, "YELLOW");

        assertThat(history(uscc).getString("[0].at")).isEqualTo(midnight.toString());
        assertThat(Instant.parse(history(uscc).getString("[0].evaluatedAt")))
                .isAfterOrEqualTo(midnight.plus(Duration.ofDays(9)));
    }

    @Test
    void a_renewal_turns_the_code_green_in_one_step() {
        var uscc = registered("OTHER", GAOLING);
        var permit = recorded(uscc, licence(), today().minusDays(1));
        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");

        step(uscc, permit, 1, "renewal", request(licence(), today(), today().plusYears(3)))
                .statusCode(200);

        assertThat(statesOf(uscc)).containsExactly("GREEN", "YELLOW", "GREEN");
        assertThat(code(uscc).getList("inputs")).hasSize(1);
    }

    @Test
    void a_renewal_in_advance_leaves_no_day_without_cover() {
        var uscc = registered("OTHER", GAOLING);
        var policy = recorded(uscc, insurance(), today());

        step(uscc, policy, 1, "renewal", request(insurance(), today().plusDays(1), today().plusDays(366)))
                .statusCode(200);
        clock.set(midnight.plusSeconds(1));

        assertThat(code(uscc).getString("nextEvaluation"))
                .isEqualTo(LegalCalendar.endOf(today().plusDays(366)).toString());
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void what_is_owed_and_taken_away_is_missing_at_once() {
        var uscc = registered("PRODUCTION", GAOLING);
        recorded(uscc, certificate("MAIN_PERSON", "李卫东"));
        var policy = recorded(uscc, insurance());

        withdrawn(uscc, policy, "REVOKED").statusCode(200);

        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");
        assertThat(code(uscc).getList("reasons.code", String.class)).containsExactly("credential-missing");
        assertThat(code(uscc).getString("reasons[0].parameters.credential")).isEqualTo("INSURANCE");
        assertThat(statesOf(uscc).getFirst()).isEqualTo("YELLOW");
    }

    @Test
    void of_two_that_fulfil_the_same_duty_one_may_go() {
        var uscc = registered("PRODUCTION", GAOLING);
        var first = recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));
        recorded(uscc, certificate("SAFETY_MANAGER", "钱进"));

        withdrawn(uscc, first, "WITHDRAWN").statusCode(200);

        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void other_business_has_other_duties_with_a_deadline_of_their_own() {
        var uscc = registered("METAL_SMELTING", GAOLING);
        recorded(uscc, licence("WORK_SAFETY"));
        recorded(uscc, insurance());
        obligations(uscc).body("", hasSize(6));

        clock.set(midnight.plus(Duration.ofDays(9)));
        amended(uscc, "TAILINGS_POND", GAOLING, "OPERATING");
        obligations(uscc).body("", hasSize(6)); // no insurance, but a licence, which is there
        amended(uscc, "OPERATION", GAOLING, "OPERATING");

        assertThat(obligations(uscc)
                        .body("", hasSize(7))
                        .extract()
                        .jsonPath()
                        .getString("find { it.variety == 'CHEMICALS_OPERATION' }.missingFrom"))
                .isEqualTo(LegalCalendar.endOf(today().plusDays(40)).toString());
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void a_closed_enterprise_owes_nothing_and_nothing_of_it_runs_out() {
        var uscc = registered("PRODUCTION", GAOLING);
        recorded(uscc, licence(), today());

        amended(uscc, "PRODUCTION", GAOLING, "CLOSED");

        assertThat(code(uscc).getList("inputs")).isEmpty();
        assertThat(code(uscc).getString("nextEvaluation")).isNull();
        obligations(uscc).body("", hasSize(0));
        reopened(uscc);
        assertThat(code(uscc).getList("inputs")).hasSize(10); // a permit, and nine that are owed beside it
    }

    @Test
    void to_close_an_enterprise_by_mistake_wins_no_time() {
        var uscc = registered("PRODUCTION", GAOLING);
        clock.set(deadline.plusSeconds(60));
        awaitStatus(uscc, "YELLOW");

        amended(uscc, "PRODUCTION", GAOLING, "CLOSED");
        assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        reopened(uscc);

        assertThat(code(uscc).getString("status")).isEqualTo("YELLOW");
        obligations(uscc).body("missingFrom", everyItem(is(deadline.toString())));
    }

    @Test
    void a_dossier_moves_with_its_enterprise() {
        var uscc = registered("PRODUCTION", GAOLING);
        var permit = recorded(uscc, licence());

        amended(uscc, "PRODUCTION", WEIYANG, "OPERATING");

        for (var place : List.of("/credentials/" + permit, "/obligations")) {
            inspector(GAOLING).get("/api/v1/enterprises/" + uscc + place).then().statusCode(404);
            inspector(WEIYANG).get("/api/v1/enterprises/" + uscc + place).then().statusCode(200);
        }
        record(uscc, request(insurance(), today(), today().plusYears(1))).statusCode(201);
    }

    private static ValidatableResponse obligations(String uscc) {
        return enterprise(uscc)
                .get("/api/v1/enterprises/" + uscc + "/obligations")
                .then()
                .statusCode(200);
    }
}
