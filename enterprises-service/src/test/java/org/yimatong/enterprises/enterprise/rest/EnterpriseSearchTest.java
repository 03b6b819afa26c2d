package org.yimatong.enterprises.enterprise.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.row;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.group.rest.Members.enter;
import static org.yimatong.enterprises.group.rest.Members.entered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EnterpriseSearchTest {

    private final String uscc = UsccExamples.next();

    /** Two characters that no other enterprise has in its name: of a script that nobody here writes. */
    private final String unique = rare() + rare();

    @ParameterizedTest
    @CsvSource({
        "化, true",
        "化工, true",
        "西安泾渭化工, true",
        "渭化, true",
        "ａｃｍｅ, true",
        "Acme-7, true",
        "化西, false",
        "工化, false"
    })
    void a_part_of_the_name_of_any_length_finds_it_whatever_its_case_and_width(String part, boolean found) {
        imported(HEADER + row(uscc, "西安泾渭化工ＡＣＭＥ－7" + unique, GAOLING)).statusCode(201);

        named(part).and().body("findAll { it.uscc == '" + uscc + "' }.size()", equalTo(found ? 1 : 0));
    }

    @Test
    void one_character_finds_it() {
        imported(HEADER + row(uscc, "厂" + unique, GAOLING)).statusCode(201);

        named(unique.substring(0, 2)).body("uscc", contains(uscc));
        named(unique).body("uscc", contains(uscc));
        named(unique.substring(2) + unique.substring(0, 2)).body("$", empty());
    }

    @Test
    void no_character_means_any_other() {
        imported(HEADER + row(uscc, "100%" + unique + "_a\\b'c", GAOLING)).statusCode(201);

        named("%" + unique + "_").body("uscc", contains(uscc));
        named("\\B'C").body("uscc.contains('" + uscc + "')", equalTo(true));
        named(unique + "%").body("$", empty());
        named(unique + "_A_").body("$", empty());
    }

    @Test
    void all_parts_must_stand_side_by_side() {
        imported(HEADER + row(uscc, "甲" + unique + "乙丙" + unique + "丁", GAOLING))
                .statusCode(201);

        named(unique + "乙丙" + unique).body("uscc", contains(uscc));
        named("甲" + unique + "丁").body("$", empty());
    }

    @Test
    void a_changed_name_is_found_and_the_former_is_not() {
        imported(HEADER + row(uscc, "旧" + unique, GAOLING)).statusCode(201);
        imported(HEADER + row(uscc, "新" + unique, GAOLING)).statusCode(201);

        named("新" + unique).body("uscc", contains(uscc));
        named("旧" + unique).body("$", empty());
    }

    @Test
    void a_search_is_narrowed_by_code_status_and_colour() {
        var other = UsccExamples.next();
        imported(HEADER
                        + row(uscc, "甲" + unique, GAOLING)
                        + row(other, "乙" + unique, WEIYANG).replace("OPERATING", "CLOSED"))
                .statusCode(201);
        send(majorFinding(other, UUID.randomUUID()));
        awaitStatus(other, "RED");

        named(unique).body("uscc", containsInAnyOrder(uscc, other));
        narrowed("uscc", uscc.toLowerCase(java.util.Locale.ROOT)).body("uscc", contains(uscc));
        narrowed("area", WEIYANG).body("uscc", contains(other));
        narrowed("status", "CLOSED").body("uscc", contains(other));
        narrowed("colour", "RED").body("uscc", contains(other));
        narrowed("colour", "GREEN").body("uscc", contains(uscc));
        narrowed("colour", "PURPLE").statusCode(422);
    }

    @Test
    void a_search_is_narrowed_to_who_belongs_to_a_group_today() {
        var other = UsccExamples.next();
        imported(HEADER + row(uscc, "甲" + unique, GAOLING) + row(other, "乙" + unique, WEIYANG))
                .statusCode(201);
        var yesterday = LocalDate.now(LegalCalendar.ZONE).minusDays(1);
        entered("key-supply", uscc);
        entered("incentive", other);
        enter(registrar(WHOLE_CITY), "key-supply", other, """
                {"reason": "陕应急〔2026〕7号", "from": "%1$s", "until": "%1$s"}""".formatted(yesterday))
                .statusCode(200);

        narrowed("group", "key-supply").body("uscc", contains(uscc));
        narrowed("group", "incentive").body("uscc", contains(other));
        narrowed("group", "nobody-is-in-it").body("$", empty());
        inspector(GAOLING)
                .queryParam("group", "incentive")
                .queryParam("name", unique)
                .get("/api/v1/enterprises")
                .then()
                .body("$", empty());
        enterprise(uscc)
                .queryParam("group", "key-supply")
                .get("/api/v1/enterprises")
                .then()
                .body("uscc", contains(uscc));
    }

    @Test
    void who_has_left_a_group_is_not_found_in_it() {
        imported(HEADER + row(uscc, "甲" + unique, GAOLING)).statusCode(201);
        entered("key-supply", uscc);
        narrowed("group", "key-supply").body("uscc", contains(uscc));

        registrar(WHOLE_CITY)
                .header("If-Match", "\"0\"")
                .queryParam("reason", "任务结束")
                .delete("/api/v1/enterprise-groups/key-supply/members/" + uscc)
                .then()
                .statusCode(200);

        narrowed("group", "key-supply").body("$", empty());
    }

    @Test
    void nobody_finds_what_is_not_theirs() {
        imported(HEADER + row(uscc, "甲" + unique, GAOLING)).statusCode(201);

        inspector(WEIYANG)
                .queryParam("name", unique)
                .get("/api/v1/enterprises")
                .then()
                .body("$", empty());
        enterprise(UsccExamples.next())
                .queryParam("name", unique)
                .get("/api/v1/enterprises")
                .then()
                .body("$", empty());
        enterprise(uscc)
                .queryParam("name", unique)
                .get("/api/v1/enterprises")
                .then()
                .body("uscc", contains(uscc));
        inspector(WEIYANG, GAOLING)
                .queryParam("name", unique)
                .get("/api/v1/enterprises")
                .then()
                .body("uscc", contains(uscc));
    }

    private static ValidatableResponse named(String part) {
        return inspector(WHOLE_CITY)
                .queryParam("name", part)
                .queryParam("limit", 1000)
                .get("/api/v1/enterprises")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse narrowed(String parameter, String value) {
        return inspector(WHOLE_CITY)
                .queryParam("name", unique)
                .queryParam(parameter, value)
                .get("/api/v1/enterprises")
                .then();
    }

    /** An ideograph of the second supplementary plane: one character, though Java counts two. */
    private static String rare() {
        return Character.toString(0x20000 + ThreadLocalRandom.current().nextInt(42_000));
    }
}
