package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.finding.rest.Acts.day;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** What a report may tell beside what it has to. */
@QuarkusTest
@RealServers
class ReportContentTest {

    @Inject
    EnterpriseExamples enterprises;

    private Map<String, Object> report;

    @BeforeEach
    void a_good_report() {
        report = reportAbout(enterprises.knownIn(GAOLING));
    }

    @Test
    void what_is_not_told_is_other_to_be_rectified_by_its_deadline() {
        file(inspectorOf(GAOLING), report)
                .statusCode(201)
                .body("kind", equalTo("OTHER"))
                .body("source", equalTo("OTHER"))
                .body("handling", equalTo("BY_DEADLINE"))
                .body("checkType", equalTo("AUTHORITY_CHECK"))
                .body("registrant", equalTo("OTHER"))
                .body("escalation", equalTo("NONE"))
                .body("cause", nullValue())
                .body("place", nullValue());
    }

    @Test
    void what_is_told_is_kept_and_the_same_report_is_known_again() {
        report.put("id", UUID.randomUUID().toString());
        report.put("kind", "INSTRUMENT");
        report.put("source", "PROFESSIONAL");
        report.put("cause", "MANAGEMENT_DEFECT");
        report.put("registrant", "TECHNICAL");
        report.put("majorItem", 12);
        report.put("responsiblePerson", "赵安全");
        report.put("requiredMeasures", "恢复供电");
        report.put("cost", 1.5);
        report.put("place", Map.of("longitude", 109.08, "latitude", 34.53));

        var answer = file(inspectorOf(GAOLING), report).statusCode(201);

        answer.body("kind", equalTo("INSTRUMENT"))
                .body("cause", equalTo("MANAGEMENT_DEFECT"))
                .body("majorItem", equalTo(12))
                .body("responsiblePerson", equalTo("赵安全"))
                .body("cost", equalTo(1.5f))
                .body("place.longitude", equalTo(109.08f));
        file(inspectorOf(GAOLING), report).statusCode(200);
        report.put("kind", "EQUIPMENT");
        file(inspectorOf(GAOLING), report).statusCode(409).body("type", equalTo("/problems/finding-id-taken"));
    }

    @Test
    void what_is_put_right_at_once_is_due_today_and_needs_no_day() {
        report.put("id", UUID.randomUUID().toString());
        report.put("severity", "GENERAL");
        report.put("handling", "AT_ONCE");
        report.put("dueOn", day(2));
        file(inspectorOf(GAOLING), report).statusCode(422).body("errors[0].code", equalTo("at-once-too-late"));
        report.remove("dueOn");

        file(inspectorOf(GAOLING), report).statusCode(201).body("dueOn", equalTo(day(0)));
        file(inspectorOf(GAOLING), report).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "severity,GENERAL,/majorItem",
        "handling,AT_ONCE,/handling",
        "majorItem,21,/majorItem",
        "kind,GAS,/kind",
        "responsiblePerson,a\u202Eb,/responsiblePerson",
        "checklistItem,'',/checklistItem"
    })
    void what_does_not_fit_is_refused_with_its_place(String member, String value, String pointer) {
        report.put("majorItem", 12);
        report.put(member, member.equals("majorItem") ? (Object) Integer.valueOf(value) : value);

        file(inspectorOf(GAOLING), report).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_place_outside_the_country_is_refused() {
        report.put("place", Map.of("longitude", 34.53, "latitude", 109.08));

        var pointers =
                file(inspectorOf(GAOLING), report).statusCode(422).extract().<List<String>>path("errors.pointer");

        assertThat(pointers).containsOnly("/place/longitude", "/place/latitude");
    }
}
