package org.yimatong.enterprises.credential.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.IDENTITY_NUMBER;
import static org.yimatong.enterprises.credential.CredentialExamples.certificate;
import static org.yimatong.enterprises.credential.CredentialExamples.official;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UnmaskingTest {

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    private String uscc;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
    }

    @Test
    void personal_numbers_are_masked_for_everybody() {
        recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));
        recorded(uscc, official("13800001234"), null);

        for (var caller : new RequestSpecification[] {inspector(GAOLING), enterprise(uscc)}) {
            caller.get("/api/v1/enterprises/" + uscc + "/credentials")
                    .then()
                    .body("find { it.details.kind == 'OFFICIAL' }.details.phone", equalTo("138****1234"))
                    .body(
                            "find { it.details.kind == 'POST_CERTIFICATE' }.details.identityNumber",
                            equalTo("1101**********002X"))
                    .body(not(containsString("19491231")));
        }
        assertThat(rows("select count(*) from record_history where uscc = ? and state::text like '%19491231%'"))
                .isZero();
        assertThat(rows("select count(*) from audit_entry where uscc = ? and details like '%19491231%'"))
                .isZero();
        assertThat(rows("select count(*) from record_history where uscc = ? and record_type = 'credential'"))
                .isEqualTo(2);
    }

    @Test
    void whoever_says_what_for_sees_them_and_each_look_is_on_record() {
        var certificate = recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));

        for (var look = 1; look <= 2; look++) {
            unmask(inspector(GAOLING), certificate, "核对持证人员身份")
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("details.identityNumber", equalTo(IDENTITY_NUMBER));

            assertThat(rows("""
                            select count(*) from audit_entry where uscc = ? and action = 'credential-unmasked'
                              and details = '{"purpose":"VERIFICATION","reason":"核对持证人员身份"}'
                            """)).isEqualTo(look);
        }
    }

    @Test
    void nobody_sees_them_without_a_purpose_or_from_elsewhere() {
        var official = recorded(uscc, official("13800001234"), null);

        unmask(inspector(GAOLING), official, " ").statusCode(422);
        unmask(inspector(GAOLING), official, Map.of("reason", "核对持证人员身份"))
                .statusCode(422)
                .body("errors.pointer", contains("/purpose"));
        unmask(inspector(GAOLING), official, Map.of("purpose", "VERIFICATION"))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        unmask(inspector(GAOLING), official, Map.of("purpose", "CURIOSITY", "reason", "看看"))
                .statusCode(422);
        unmask(inspector(WEIYANG), official, "核对持证人员身份").statusCode(404);
        unmask(enterprise(uscc), official, "核对持证人员身份").statusCode(403);

        assertThat(rows("select count(*) from audit_entry where uscc = ? and action = 'credential-unmasked'"))
                .isZero();
    }

    @Test
    void the_reason_goes_to_the_audit_and_therefore_names_no_number() {
        var official = recorded(uscc, official("13800001234"), null);

        unmask(inspector(GAOLING), official, "核对 13800001234 的身份")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body(not(containsString("13800001234")));
    }

    @Test
    void rows_hold_them_encrypted_and_apart_from_what_everybody_sees() {
        recorded(uscc, certificate("SAFETY_MANAGER", "赵敏"));

        assertThat(rows("""
                        select count(*) from credential where uscc = ? and starts_with(personal_numbers, 'enc1:')
                          and details ->> 'identityNumber' = '1101**********002X'
                        """)).isEqualTo(1);
    }

    private ValidatableResponse unmask(RequestSpecification caller, String credential, String reason) {
        return unmask(caller, credential, Map.of("purpose", "VERIFICATION", "reason", reason));
    }

    private ValidatableResponse unmask(RequestSpecification caller, String credential, Map<String, String> look) {
        return caller.contentType("application/json")
                .body(look)
                .post("/api/v1/enterprises/%s/credentials/%s/unmasking".formatted(uscc, credential))
                .then();
    }

    private long rows(String query) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, uscc);
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
