package org.yimatong.enterprises.enterprise.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.enterprise.rest.Entries.entry;
import static org.yimatong.enterprises.enterprise.rest.Entries.put;
import static org.yimatong.enterprises.enterprise.rest.Entries.register;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RegistrationResourceTest {

    private final String uscc = UsccExamples.next();

    @Test
    void a_registered_enterprise_operates_and_has_its_code() {
        register(registrar(GAOLING), entry(uscc, " 田纳西化工 ", GAOLING))
                .statusCode(201)
                .header("Location", "/api/v1/enterprises/" + uscc)
                .header("ETag", "\"0\"")
                .body("name", equalTo("田纳西化工"))
                .body("shortName", equalTo("田化"))
                .body("industryName", equalTo("有机化学原料制造"))
                .body("status", equalTo("OPERATING"))
                .body("statusReason", equalTo("REGISTERED"))
                .body("mergedInto", nullValue());
        Assertions.assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
    }

    @Test
    void a_code_is_registered_once_in_the_whole_city() {
        var here = registered(GAOLING);
        var elsewhere = registered(WEIYANG);

        for (var taken : new String[] {here, elsewhere}) {
            register(registrar(GAOLING), entry(taken, "又一家", GAOLING))
                    .statusCode(409)
                    .body("type", equalTo("/problems/uscc-taken"));
        }
    }

    @Test
    void a_registrar_registers_in_their_own_areas_only() {
        register(registrar(GAOLING), entry(uscc, "田纳西化工", WEIYANG))
                .statusCode(422)
                .body("errors.pointer", contains("/area"))
                .body("errors.code", contains("area-not-yours"));
        register(inspector(GAOLING), entry(uscc, "田纳西化工", GAOLING)).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "uscc": "X",           | "uscc": "91610117MA6TE0019A", | /uscc      | uscc-invalid
            "uscc": "X",           |                               | /uscc      | value-missing
            "田纳西化工"            | " "                           | /name      | invalid
            "C2614"                | "C9"                          | /industry  | industry-unknown
            "610117"               | "610100"                      | /area      | area-unknown
            "PRODUCTION"           | "COOKING"                     | /kind      | wrong-type
            109.115702             | 34.1                          | /longitude | place-outside-china
            109.115702             | 1e400000000                   | /longitude | wrong-type
            , "datum": "CGCS2000"  |                               | /datum     | value-missing
            "scale": "LARGE"       | "size": "LARGE"               | /size      | unknown-member
            """)
    void what_cannot_be_is_named_by_its_place(String right, String wrong, String pointer, String problem) {
        var entry = entry("X", "田纳西化工", GAOLING).replace(",\n \"datum\"", ", \"datum\"");
        var sent = entry.replace(right, wrong == null ? "" : wrong).replace("\"X\"", "\"" + uscc + "\"");

        register(registrar(GAOLING), sent)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(problem));
    }

    @Test
    void a_rename_keeps_the_former_name() {
        register(registrar(GAOLING), entry(uscc, "田纳西化工", GAOLING));
        var today = LocalDate.now(LegalCalendar.ZONE).toString();

        put(registrar(GAOLING), uscc, 0, entry(uscc, "泾渭化工", GAOLING))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("泾渭化工"))
                .body("formerNames.name", contains("田纳西化工"))
                .body("formerNames.from", contains(today))
                .body("formerNames.until", contains(today));
        Assertions.assertThat(code(uscc).getString("status")).isEqualTo("GREEN");
        put(registrar(GAOLING), uscc, 1, entry(uscc, "泾渭化工", GAOLING)).header("ETag", "\"1\"");
    }

    @Test
    void an_amendment_is_based_on_what_was_seen() {
        register(registrar(GAOLING), entry(uscc, "田纳西化工", GAOLING));
        var amended = entry(uscc, "泾渭化工", GAOLING);

        registrar(GAOLING)
                .contentType("application/json")
                .body(amended)
                .put("/api/v1/enterprises/" + uscc)
                .then()
                .statusCode(428);
        put(registrar(GAOLING), uscc, 7, amended)
                .statusCode(412)
                .body("current.name", equalTo("田纳西化工"))
                .body("current.version", equalTo(0));
        put(registrar(WEIYANG), uscc, 0, amended).statusCode(404);
        put(registrar(GAOLING), uscc, 0, entry(UsccExamples.next(), "泾渭化工", GAOLING))
                .statusCode(422)
                .body("errors.code", contains("uscc-of-another"));
        put(registrar(GAOLING), uscc, 0, entry(uscc, "泾渭化工", WEIYANG))
                .statusCode(422)
                .body("errors.code", contains("area-not-yours"));
    }
}
