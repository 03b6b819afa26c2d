package org.yimatong.inspections.checklist.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.CHECKLISTS;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.draft;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.freshKey;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.get;
import static org.yimatong.inspections.checklist.rest.ChecklistCalls.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ChecklistTableResourceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER =
            "key,text,legal_basis,answer,in_order,unit,low,high,required,photo_required,major_danger\n";

    private final String key = freshKey();

    @Test
    void a_checklist_is_drafted_from_a_table() {
        taken("text/csv", bytes(HEADER + """
                        alarm,报警器是否投用,GB/T 50493,YES_NO,YES,,,,YES,YES,WH-12
                        earthing,接地电阻,,NUMBER,,Ω,,4.0,YES,NO,
                        remarks,其他情况,,TEXT,,,,,NO,NO,
                        """))
                .statusCode(201)
                .body("edition", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("kinds", hasItems("STORAGE", "USE"))
                .body("items", hasSize(3))
                .body("items[0].majorDanger", equalTo("WH-12"))
                .body("items[1].high", equalTo("4.0"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_drafted() {
        taken("text/csv", bytes(HEADER + """
                        alarm,,,YES_NO,MAYBE,,,,YES,YES,WH-21
                        alarm,报警器,,NUMBER,,Ω,5,4,YES,NO,
                        alarm,报警器,,YES_NO,YES,,,,JA,NO,
                        alarm,报警器,,TEXT,,,,,NO,NO,
                        short,row
                        """))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/2/text",
                                "/2/in_order",
                                "/2/major_danger",
                                "/3/high",
                                "/4/required",
                                "/5/key",
                                "/6/key"))
                .body("errors", hasSize(7));
        get(key, 1).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,text\na,b\n", HEADER, ""})
    void a_table_without_the_columns_or_without_items_is_refused(String csv) {
        taken("text/csv", bytes(csv)).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", XLSX})
    void what_is_exported_can_be_imported_again(String type) {
        draft("drafter", key).statusCode(201);
        var first = get(key, 1).extract().jsonPath();
        var table = supervisor("reader")
                .accept(type)
                .get(CHECKLISTS + "/{key}/editions/1/items", key)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();

        var second = taken(type, table).statusCode(201).extract().jsonPath();

        assertThat(second.getInt("edition")).isEqualTo(2);
        assertThat(second.getList("items")).isEqualTo(first.getList("items"));
    }

    @Test
    void a_text_that_looks_like_a_formula_is_defused_on_its_way_out() {
        taken("text/csv", bytes(HEADER + "a,=1+1,,TEXT,,,,,NO,NO,\n")).statusCode(201);

        var csv = supervisor("reader")
                .accept("text/csv")
                .get(CHECKLISTS + "/{key}/editions/1/items", key)
                .asString();
        assertThat(csv).contains("a,'=1+1,");
    }

    private ValidatableResponse taken(String type, byte[] table) {
        return supervisor("drafter")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(type)
                .queryParam("name", "罐区检查表")
                .queryParam("kind", "STORAGE", "USE")
                .body(table)
                .post(CHECKLISTS + "/{key}/imports", key)
                .then();
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
