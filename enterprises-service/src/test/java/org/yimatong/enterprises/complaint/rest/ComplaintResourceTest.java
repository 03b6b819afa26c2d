package org.yimatong.enterprises.complaint.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.complaint.Complainant.filed;
import static org.yimatong.enterprises.complaint.Complainant.follows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ComplaintResourceTest {

    @Inject
    DataSource database;

    private String uscc;
    private String receipt;
    private String address;

    @BeforeEach
    void file() {
        uscc = registered(GAOLING);
        receipt = filed(uscc);
        address = "/api/v1/complaints/"
                + inspector(GAOLING)
                        .get("/api/v1/complaints?uscc=" + uscc)
                        .jsonPath()
                        .getString("[0].id");
    }

    @Test
    void an_official_takes_it_up_and_answers_and_the_complainant_reads_the_answer() {
        put("handling", "\"1\"", null)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("BEING_HANDLED"))
                .body("handler", equalTo("inspector of " + GAOLING));
        follows(receipt).body("status", equalTo("BEING_HANDLED"));

        put("answer", "\"2\"", Map.of("answer", "已责令企业停用该罐并整改。"))
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("ANSWERED"));
        follows(receipt).body("status", equalTo("ANSWERED")).body("answer", equalTo("已责令企业停用该罐并整改。"));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        put("handling", null, null).statusCode(428);
        put("handling", "\"1\"", null).statusCode(200);
        put("handling", "\"1\"", null).statusCode(412).body("current.status", equalTo("BEING_HANDLED"));
        put("handling", "\"2\"", null)
                .statusCode(409)
                .body("type", equalTo("/problems/complaint-step-refused"))
                .body("complaintStatus", equalTo("BEING_HANDLED"));
    }

    @Test
    void an_answer_needs_words() {
        put("handling", "\"1\"", null).statusCode(200);
        put("answer", "\"2\"", Map.of("answer", " ")).statusCode(422).body("errors.pointer", contains("/answer"));
    }

    @Test
    void only_officials_of_the_area_see_it_and_the_enterprise_never_does() {
        inspector(WEIYANG).get("/api/v1/complaints?uscc=" + uscc).then().body("$", hasSize(0));
        inspector(WEIYANG).get(address).then().statusCode(404);
        inspector(WEIYANG)
                .header("If-Match", "\"1\"")
                .put(address + "/handling")
                .then()
                .statusCode(404);
        for (var path : new String[] {"/api/v1/complaints", address}) {
            enterprise(uscc).get(path).then().statusCode(403);
            registrar(GAOLING).get(path).then().statusCode(403);
        }
        look(enterprise(uscc), "核实情况").statusCode(403);
        look(registrar(GAOLING), "核实情况").statusCode(403);
    }

    @Test
    void the_database_itself_keeps_complaints_from_the_enterprise() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('yimatong.uscc', '" + uscc + "', true)");
                var rows = statement.executeQuery("select count(*) from complaint where uscc = '" + uscc + "'");
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void a_contact_is_masked_until_its_purpose_is_written_down() {
        inspector(GAOLING).get(address).then().body("contact", equalTo("138****5678"));
        assertThat(Database.text("select contact from complaint where id = '%s'".formatted(id())))
                .startsWith("enc1:");
        look(inspector(GAOLING), "").statusCode(422);
        look(inspector(WEIYANG), "核实情况").statusCode(404);

        look(inspector(GAOLING), "核实情况")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("contact", equalTo("13812345678"));

        assertThat(audited("complaint-contact-unmasked")).contains("核实情况").doesNotContain("13812345678");
        assertThat(audited("complaint-filed")).doesNotContain("气味", "1381234");
    }

    private ValidatableResponse look(RequestSpecification caller, String reason) {
        return caller.contentType("application/json")
                .body(Map.of("purpose", "COMPLAINT_HANDLING", "reason", reason))
                .post(address + "/unmasking")
                .then();
    }

    private String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void the_list_is_filtered_and_paged_newest_first() {
        var second = filed(uscc);
        var link = inspector(GAOLING)
                .get("/api/v1/complaints?status=RECEIVED&area=" + GAOLING + "&uscc=" + uscc + "&limit=1")
                .then()
                .body("$", hasSize(1))
                .extract()
                .header("Link");

        inspector(GAOLING)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("id", contains(address.substring(address.lastIndexOf('/') + 1)));
        inspector(GAOLING)
                .get("/api/v1/complaints?status=ANSWERED&uscc=" + uscc)
                .then()
                .body("$", hasSize(0));
        assertThat(second).isNotEqualTo(receipt);
    }

    private ValidatableResponse put(String step, String version, Object body) {
        var request = inspector(GAOLING).contentType("application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.body(body);
        }
        return request.put(address + "/" + step).then();
    }

    private String audited(String action) {
        return Database.text(
                "select details from audit_entry where thing_type = 'complaint' and action = '%s' and uscc = '%s'"
                        .formatted(action, uscc));
    }
}
