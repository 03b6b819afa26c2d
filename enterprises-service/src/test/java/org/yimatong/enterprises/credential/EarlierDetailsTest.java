package org.yimatong.enterprises.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.IDENTITY_NUMBER;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.official;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

/** Credentials as releases stored them that did not encrypt yet. */
@QuarkusTest
@RealServers
class EarlierDetailsTest {

    @Inject
    EarlierDetails work;

    private String uscc;
    private String certificate;

    @BeforeEach
    void record() {
        uscc = registered(GAOLING);
        certificate = recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));
        Database.execute("""
                update credential set personal_numbers = null, details = details
                    || '{"identityNumber": "%1$s", "certificateNumber": "T%1$s"}' where id = '%2$s'
                """.formatted(IDENTITY_NUMBER, certificate));
    }

    @Test
    void before_they_are_taken_out_the_numbers_are_masked_for_everybody_and_shown_for_a_purpose() {
        seen();
    }

    @Test
    void the_numbers_are_taken_out_and_encrypted_and_nothing_changes_for_anybody() {
        lookThroughAll();

        assertThat(text("details::text || personal_numbers || version"))
                .contains("1101**********002X", "enc1:")
                .doesNotContain("19491231")
                .endsWith("1");
        seen();
    }

    @Test
    void a_phone_that_was_never_told_is_not_looked_for_again_and_again() {
        recorded(uscc, Map.of("kind", "OFFICIAL", "level", "DISTRICT", "name", "王建国", "title", "区长"), null);
        recorded(uscc, official("13800001234"), null);
        recorded(
                uscc,
                Map.of(
                        "kind", "STANDARDISATION",
                        "level", 2,
                        "certificateNumber", "陕AQBⅡHG2026000123456",
                        "authority", "省应急管理厅"));
        lookThroughAll();
        var before = text("string_agg(xmin::text, ',' order by id)");

        lookThroughAll();

        assertThat(text("string_agg(xmin::text, ',' order by id)")).isEqualTo(before);
    }

    private void seen() {
        var credentials = "/api/v1/enterprises/" + uscc + "/credentials";
        inspector(GAOLING).get(credentials).then().statusCode(200).body(not(containsString("19491231")));
        inspector(GAOLING)
                .contentType("application/json")
                .body(Map.of("purpose", "VERIFICATION", "reason", "核对持证人员身份"))
                .post(credentials + "/" + certificate + "/unmasking")
                .then()
                .statusCode(200)
                .body("details.identityNumber", equalTo(IDENTITY_NUMBER))
                .body("details.certificateNumber", equalTo("T" + IDENTITY_NUMBER));
    }

    private void lookThroughAll() {
        while (work.round()) {
            // until nothing is left
        }
    }

    private String text(String expression) {
        return Database.text("select %s from credential where uscc = '%s'".formatted(expression, uscc));
    }
}
