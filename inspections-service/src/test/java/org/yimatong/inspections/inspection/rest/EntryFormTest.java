package org.yimatong.inspections.inspection.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class EntryFormTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private FieldDevice device;
    private Map<String, Object> beginning;

    @BeforeEach
    void a_device() {
        plant = enterprises.knownIn(GAOLING);
        device = new FieldDevice(plant);
        beginning = device.beginning();
    }

    static Stream<Arguments> senseless_contents() {
        return Stream.of(
                Arguments.of(Map.of("kind", "ATTENDANCE", "role", "OPERATOR"), "/content/name"),
                Arguments.of(
                        Map.of("kind", "ATTENDANCE", "role", "OPERATOR", "name", "孙伟", "absentBecause", "休假"),
                        "/content/name"),
                Arguments.of(Map.of("kind", "SIGNATURE", "signatory", "PARTY", "name", "赵敏"), "/content/drawing"),
                Arguments.of(
                        Map.of(
                                "kind", "SIGNATURE",
                                "signatory", "FIRST_OFFICER",
                                "name", "李建国",
                                "refusal", Map.of("reason", "不愿", "witness", "张强")),
                        "/content/refusal"),
                Arguments.of(
                        Map.of("kind", "ANSWER", "item", "WH-01", "measured", List.of("1e9")), "/content/measured/0"),
                Arguments.of(Map.of("kind", "ANSWER", "item", "WH-01", "text", "\u202E"), "/content/text"),
                Arguments.of(Map.of("kind", "ANSWER", "verdict", "YES"), "/content/item"),
                Arguments.of(Map.of("kind", "CONCLUSION", "outcome", "IN_ORDER"), "/content/situation"),
                Arguments.of(Map.of("kind", "ANSWER", "item", "WH-01", "colour", "red"), "/content/colour"),
                Arguments.of(Map.of("kind", "OPINION"), "/content"),
                Arguments.of(Map.of("item", "WH-01"), "/content"));
    }

    @ParameterizedTest
    @MethodSource("senseless_contents")
    void what_an_entry_cannot_say_is_named(Map<String, Object> content, String pointer) {
        enter(1, content).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void entries_are_numbered_from_1(int number) {
        enter(number, Map.of("kind", "ANSWER", "item", "WH-01", "verdict", "NO"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "uscc", "kind", "place", "begunAt", "officers", "checklist"})
    void what_is_missing_of_the_beginning_is_named(String member) {
        beginning.remove(member);

        begin().statusCode(422).body("errors.pointer", hasItem("/" + member));
    }

    @Test
    void two_different_officers_inspect() {
        beginning.put("officers", List.of(officer("李建国", "61010012345a")));
        begin().statusCode(422).body("errors.pointer", hasItem("/officers"));

        beginning.put("officers", List.of(officer("李建国", "61010012345a"), officer("王芳", "61010012345A")));
        begin().statusCode(422)
                .body("errors[0].pointer", equalTo("/officers/1/certificate"))
                .body("errors[0].code", equalTo("officers-the-same"));
    }

    @Test
    void nobody_inspects_by_a_checklist_that_was_never_in_force() {
        beginning.put("checklist", Map.of("checklist", "major-hidden-danger-20", "edition", 99));

        begin().statusCode(422).body("errors[0].code", equalTo("unknown-checklist"));
    }

    @Test
    void a_foreign_enterprise_is_unknown() {
        beginning.put("uscc", enterprises.knownIn(WEIYANG));

        begin().statusCode(422).body("errors[0].code", equalTo("unknown-enterprise"));
    }

    private ValidatableResponse begin() {
        return FieldDevice.post(FieldDevice.INSPECTIONS, beginning);
    }

    private ValidatableResponse enter(int number, Map<String, Object> content) {
        var body = new HashMap<String, Object>();
        body.put("uscc", plant);
        body.put("number", number);
        body.put("at", "2026-03-02T02:00:00Z");
        body.put("content", content);
        return FieldDevice.post(FieldDevice.INSPECTIONS + "/" + device.id + "/entries", body);
    }

    private static Map<String, Object> officer(String name, String certificate) {
        return Map.of("name", name, "certificate", certificate);
    }
}
