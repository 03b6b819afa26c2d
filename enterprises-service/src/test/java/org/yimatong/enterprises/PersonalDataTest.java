package org.yimatong.enterprises;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.complaint.Complainant.anAddress;
import static org.yimatong.enterprises.complaint.Complainant.files;
import static org.yimatong.enterprises.complaint.Complainant.tokenOf;
import static org.yimatong.enterprises.credential.CredentialExamples.official;
import static org.yimatong.enterprises.credential.CredentialExamples.record;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.request;
import static org.yimatong.enterprises.credential.CredentialExamples.role;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.credential.CredentialExamples.withdrawn;
import static org.yimatong.enterprises.submission.Submitting.step;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.credential.CredentialExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.privacy.LogWitness;
import org.yimatong.testing.privacy.Traces;

/** Personal numbers that come in by every door are found nowhere in the clear. */
@QuarkusTest
@RealServers
class PersonalDataTest {

    /** Numbers that no other test sends. */
    private static final String OFFICIAL = "13977770001";

    private static final String RESPONSIBLE = "029-77770002";
    private static final String COMPLAINANT = "13977770003";
    private static final String MALFORMED = "13977770004x";
    private static final String IDENTITY = "610117197707070036";
    private static final String WRONG_IDENTITY = "610117197707070039";

    /** So that a log that is not listened to is found out. */
    private static final String HEARD = "all numbers were sent";

    private static final Traces CANARIES = new Traces(
            List.of(OFFICIAL, RESPONSIBLE, COMPLAINANT, "13977770004", IDENTITY, WRONG_IDENTITY, "19770707"));

    @ConfigProperty(name = "yimatong.test.superuser-url")
    String database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private LogWitness log;
    private String uscc;

    @BeforeEach
    void listen() {
        log = LogWitness.listening();
        uscc = registered(GAOLING);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void numbers_are_in_no_row_no_record_no_line_of_the_log_and_no_figure() throws SQLException {
        var credential = dossier();
        var claim = submissions();
        var complaint = complaint();
        whole("/api/v1/enterprises/" + uscc + "/credentials/" + credential, "details.phone", OFFICIAL);
        whole("/api/v1/credential-submissions/" + claim, "details.identityNumber", IDENTITY);
        whole("/api/v1/complaints/" + complaint, "contact", COMPLAINANT);
        Logger.getLogger(PersonalDataTest.class).info(HEARD);
        await().until(() -> Database.number("select count(*) from outbox_message where published_at is null") == 0);

        assertThat(CANARIES.inDatabase(database)).isEmpty();
        assertThat(CANARIES.inTopics(kafka)).isEmpty();
        assertThat(log.lines()).anyMatch(line -> line.contains(HEARD)).noneMatch(CANARIES::areIn);
        assertThat(given().get("/q/metrics").asString()).doesNotContain("1397777", "19770707");
    }

    @Test
    void what_is_shown_without_a_purpose_holds_no_number() {
        dossier();
        submissions();
        complaint();
        var own = "/api/v1/enterprises/" + uscc;
        var paths = List.of(
                own + "/credentials",
                own + "/dossier",
                own + "/history",
                "/api/v1/credential-submissions?uscc=" + uscc);
        for (var caller : List.<RequestSpecification>of(inspector(GAOLING), enterprise(uscc))) {
            for (var path : paths) {
                var answer = given().spec(caller)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                assertThat(CANARIES.areIn(answer)).as(path).isFalse();
            }
        }
        assertThat(inspector(GAOLING).get("/api/v1/complaints?uscc=" + uscc).asString())
                .doesNotContain(COMPLAINANT);
    }

    /** All kinds with numbers, refused ones too; returns the official's. */
    private String dossier() {
        var official = recorded(uscc, official(OFFICIAL), null);
        recorded(uscc, with(role("MAIN_PERSON"), "phone", RESPONSIBLE), null);
        withdrawn(uscc, recorded(uscc, certificate()), "WITHDRAWN");
        refused(official(MALFORMED));
        refused(with(certificate(), "identityNumber", WRONG_IDENTITY));
        return official;
    }

    /** One that is confirmed and one that waits; returns the latter. */
    private String submissions() {
        var confirmed = submitted(uscc, with(role("TECHNICAL"), "phone", RESPONSIBLE));
        step(inspector(GAOLING), confirmed, "confirmation").statusCode(200);
        return submitted(uscc, certificate());
    }

    private String complaint() {
        var complaint = Map.<String, Object>of(
                "token", tokenOf(uscc), "kind", "HAZARD", "text", "夜间有刺鼻气味", "contact", COMPLAINANT);
        files(complaint, UUID.randomUUID().toString(), anAddress()).statusCode(201);
        return inspector(GAOLING).get("/api/v1/complaints?uscc=" + uscc).path("[0].id");
    }

    private void refused(Map<String, Object> details) {
        var answer = record(uscc, request(details, today(), today().plusYears(1)))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(CANARIES.areIn(answer)).as(answer).isFalse();
    }

    private static void whole(String thing, String member, String number) {
        inspector(GAOLING)
                .contentType("application/json")
                .body(Map.of("purpose", "INSPECTION", "reason", "年度监督检查"))
                .post(thing + "/unmasking")
                .then()
                .statusCode(200)
                .body(member, equalTo(number));
    }

    private static Map<String, Object> certificate() {
        var certificate = with(CredentialExamples.certificate("SAFETY_MANAGER", "钱伟"), "identityNumber", IDENTITY);
        return with(certificate, "certificateNumber", "T" + IDENTITY);
    }

    private static Map<String, Object> with(Map<String, Object> details, String member, String value) {
        var changed = new HashMap<>(details);
        changed.put(member, value);
        return changed;
    }
}
