package org.yimatong.enterprises.complaint.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.complaint.Complainant.aComplaint;
import static org.yimatong.enterprises.complaint.Complainant.anAddress;
import static org.yimatong.enterprises.complaint.Complainant.filed;
import static org.yimatong.enterprises.complaint.Complainant.files;
import static org.yimatong.enterprises.complaint.Complainant.follows;
import static org.yimatong.enterprises.complaint.Complainant.tokenOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ComplaintFilingResourceTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void anybody_files_a_complaint_and_follows_it_by_its_receipt() {
        var receipt = files(aComplaint(tokenOf(registered(GAOLING))), key, anAddress())
                .statusCode(201)
                .header("Location", matchesPattern("/api/v1/complaint-receipts/.{19}"))
                .body("status", equalTo("RECEIVED"))
                .extract()
                .<String>path("receipt");

        follows(receipt)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("kind", equalTo("HAZARD"))
                .body("answer", nullValue())
                .body("$", not(Matchers.hasKey("text")))
                .body("$", not(Matchers.hasKey("contact")));
    }

    @Test
    void a_form_that_is_sent_twice_files_one_complaint() {
        var uscc = registered(GAOLING);
        var complaint = aComplaint(tokenOf(uscc));

        var first = files(complaint, key, anAddress()).extract().<String>path("receipt");
        var second =
                files(complaint, key, anAddress()).statusCode(201).extract().<String>path("receipt");

        assertThat(second).isEqualTo(first);
        inspector(GAOLING).get("/api/v1/complaints?uscc=" + uscc).then().body("$", hasSize(1));
    }

    @Test
    void a_receipt_shows_one_complaint_and_a_guess_shows_none() {
        filed(registered(GAOLING));

        follows("0000-0000-0000-0000").statusCode(404);
        follows("%25").statusCode(404);
    }

    @Test
    void an_unknown_code_has_nobody_to_complain_of() {
        files(aComplaint("AAAAAAAAAAAAAAAAAAAAAA"), key, anAddress()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"token,short", "kind,NOISE", "text,''", "text,' '", "text,\u202Egnp", "contact,a\u0000b"})
    void a_bad_value_is_named(String member, String value) {
        var complaint = new java.util.HashMap<>(aComplaint("AAAAAAAAAAAAAAAAAAAAAA"));
        complaint.put(member, value);

        files(complaint, key, anAddress()).statusCode(422).body("errors.pointer", hasItem("/" + member));
    }

    @Test
    void a_text_longer_than_2000_characters_is_refused() {
        var token = tokenOf(registered(GAOLING));
        files(Map.of("token", token, "kind", "OTHER", "text", "险".repeat(2001)), key, anAddress())
                .statusCode(422)
                .body("errors.pointer", hasItem("/text"));
        files(Map.of("token", token, "kind", "OTHER", "text", "险".repeat(2000)), key, anAddress())
                .statusCode(201);
    }

    @Test
    void one_address_cannot_flood_the_bureau() {
        var token = tokenOf(registered(GAOLING));
        var address = anAddress();
        IntStream.range(0, 20)
                .forEach(i -> files(aComplaint(token), key + i, address).statusCode(201));

        files(aComplaint(token), key, address)
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("type", equalTo("/problems/too-many-complaints"));
        files(aComplaint(token), key, anAddress()).statusCode(201);
    }

    @Test
    void many_addresses_cannot_flood_one_enterprise() {
        var token = tokenOf(registered(GAOLING));
        IntStream.range(0, 60)
                .forEach(i -> files(aComplaint(token), key + i, anAddress()).statusCode(201));

        files(aComplaint(token), key, anAddress()).statusCode(429);
        files(aComplaint(tokenOf(registered(GAOLING))), key, anAddress()).statusCode(201);
    }
}
